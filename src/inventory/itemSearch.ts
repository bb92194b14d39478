import type { Item } from '~/assetpay/item';

/** Tells which items of one list have a text in one of their names. */
export type Search = {
  /** `needle` is in lower case; `true` for the index of each item that has it. */
  find: (needle: string) => (index: number) => boolean;
};

type Names = { text: string; hashText: string };

/**
 * Prepares a search through `items`. Only names that differ are looked through, and each item knows the
 * number of its own: an inventory of 100,000 has a few thousand.
 */
export function createSearch(items: readonly Item[]): Search {
  const names: Names[] = [];
  const numbers = new Map<string, Map<string, number>>();
  const numberOf = items.map(({ name = '', marketHashName = '' }) => {
    const ofName = numbers.get(name) ?? new Map<string, number>();
    if (ofName.size === 0) numbers.set(name, ofName);
    const number = ofName.get(marketHashName) ?? names.length;
    if (number === names.length) {
      names.push({ text: name.toLowerCase(), hashText: marketHashName.toLowerCase() });
      ofName.set(marketHashName, number);
    }
    return number;
  });
  return {
    find: (needle) => {
      const isFound = names.map(
        ({ text, hashText }) => text.includes(needle) || hashText.includes(needle),
      );
      return (index) => isFound[numberOf[index] ?? 0] === true;
    },
  };
}
