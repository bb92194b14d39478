import { plainText } from './shownText';

/**
 * A text that can stand before a price in one line: after Arabic letters `$1.43` would be shown as `1.43$`. A
 * pair of isolates keeps them apart; plain texts need none.
 */
export function toIsolated(text: string): string {
  return plainText.test(text) ? text : `\u2068${text}\u2069`;
}
