import { words } from '~/trades/words';

/** `3 items`, as a list to join with others. Empty for a trade that names no items: it is not a trade of none. */
export function listCount(count: number): string[] {
  return count === 0 ? [] : [words.items({ count })];
}
