import { plain } from './shownText';

/**
 * A shown text for a line in which a price or a number follows it: after Arabic letters, `$1.43` would be
 * written `1.43$`. A pair of isolates keeps the one from the other; almost every text needs none.
 */
export function toIsolated(text: string): string {
  return plain.test(text) ? text : `\u2068${text}\u2069`;
}
