import type { Item } from '~/assetpay/inventory/item';
import { rankWords, toItemWords, toTypedWords } from './searchWords';

/** Tells which items of one list have a text in one of their names. */
export type Search = {
  /**
   * `needle` is in lower case. Answers how well the item of an index fits: 0 for not at all, and 1 for all
   * whose name has the needle as it was typed.
   */
  find: (needle: string) => (index: number) => number;
};

/**
 * Prepares a search through `items`. What was typed is looked for as it is, as the API does; only where
 * nothing is called so is it read as words in any order, with what players call things.
 */
export function createSearch(items: readonly Item[]): Search {
  const names = groupItems(items, ({ name = '', marketHashName = '' }) => [name, marketHashName]);
  const texts = names.groups.map(({ name = '', marketHashName = '' }) => [
    name.toLowerCase(),
    marketHashName.toLowerCase(),
  ]);
  let understand: Search['find'] | undefined;
  return {
    find: (needle) => {
      const isFound = texts.map((both) => both.some((text) => text.includes(needle)));
      if (isFound.includes(true)) return (index) => Number(isFound[names.groupOf[index] ?? 0]);
      understand ??= createReader(items);
      return understand(needle);
    },
  };
}

/** Reads what was typed as words. */
function createReader(items: readonly Item[]): Search['find'] {
  const alike = groupItems(items, ({ name = '', marketHashName = '', exterior = '', doppler }) => [
    name,
    marketHashName,
    exterior,
    doppler?.name ?? '',
  ]);
  const words = alike.groups.map(toItemWords);
  return (needle) => {
    const typed = toTypedWords(needle);
    const ranks = words.map((own) => rankWords(typed, own));
    return (index) => ranks[alike.groupOf[index] ?? 0] ?? 0;
  };
}

type Grouped = {
  /** The first item of each group. */
  groups: readonly Item[];
  /** For each item the number of its group. */
  groupOf: readonly number[];
};

type Branch = { number: number | undefined; next: Map<string, Branch> };

/**
 * Items whose `texts` are the same are one group: an inventory of 100,000 has a few thousand. Texts are
 * looked up one after the other, as joining those of each item would cost more than all the rest.
 */
function groupItems(items: readonly Item[], toTexts: (item: Item) => string[]): Grouped {
  const groups: Item[] = [];
  const root: Branch = { number: undefined, next: new Map() };
  const groupOf = items.map((item) => {
    let branch = root;
    for (const text of toTexts(item)) {
      const known = branch.next.get(text);
      const next = known ?? { number: undefined, next: new Map() };
      if (known === undefined) branch.next.set(text, next);
      branch = next;
    }
    if (branch.number === undefined) {
      branch.number = groups.length;
      groups.push(item);
    }
    return branch.number;
  });
  return { groups, groupOf };
}
