import type { Item } from '~/assetpay/inventory/item';
import { isJoined, isMisspelling } from './misspellings';
import { listItemWords, listMeantWords, listTypedWords, rankWords } from './searchWords';

/** A search through one list of items. */
export type Search = {
  /**
   * `needle` is in lower case. Returns the rank of the item at an index: 0 for no match, 1 for every item whose name
   * contains the needle as it was typed or that it means by a nickname, phase or exterior, more for better matches of
   * its words.
   */
  find: (needle: string) => (index: number) => number;
};

/**
 * Prepares a search through `items`. It looks for the typed text as it is, as the API does, and beside that for items
 * of which a typed word is the nickname, phase or exterior, and any other word is in the name. If no name contains the
 * text, its words match in any order, players' abbreviations included; if none does, misspelled ones and those written
 * as one match, too.
 */
export function createSearch(items: readonly Item[]): Search {
  const names = groupItems(items, ({ name = '', marketHashName = '' }) => [name, marketHashName]);
  const texts = names.groups.map(({ name = '', marketHashName = '' }) => [
    toLiteral(name),
    toLiteral(marketHashName),
  ]);
  let findMeant: ((needle: string) => (index: number) => boolean) | undefined;
  let understand: Search['find'] | undefined;
  return {
    find: (needle) => {
      const literal = toLiteral(needle);
      const isFound = texts.map((both) => both.some((text) => text.includes(literal)));
      if (isFound.includes(true)) {
        findMeant ??= createMeantReader(items);
        const isMeant = findMeant(needle);
        return (index) => Number(isFound[names.groupOf[index] ?? 0] || isMeant(index));
      }
      understand ??= createReader(items);
      return understand(needle);
    },
  };
}

/** Lower case, with one blank for several. */
function toLiteral(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

/** Finds items by words of which at least one means more than its letters: a nickname, a phase or an exterior. */
function createMeantReader(items: readonly Item[]): (needle: string) => (index: number) => boolean {
  const alike = groupItems(items, ({ name = '', marketHashName = '', exterior = '', doppler }) => [
    marketHashName || name,
    exterior,
    doppler?.name ?? '',
  ]);
  const meant = alike.groups.map((item) => new Set(listMeantWords(item)));
  const named = alike.groups.map((item) => new Set(listItemWords(item)));
  return (needle) => {
    const typed = listTypedWords(needle);
    const isMeant = meant.map(
      (words, group) =>
        typed.some((word) => words.has(word)) &&
        typed.every((word) => words.has(word) || named[group]?.has(word)),
    );
    return (index) => isMeant[alike.groupOf[index] ?? 0] ?? false;
  };
}

/** Searches by words. */
function createReader(items: readonly Item[]): Search['find'] {
  const alike = groupItems(items, ({ name = '', marketHashName = '', exterior = '', doppler }) => [
    name,
    marketHashName,
    exterior,
    doppler?.name ?? '',
  ]);
  const words = alike.groups.map(listItemWords);
  return (needle) => {
    const typed = listTypedWords(needle);
    const exact = words.map((own) => rankWords(typed, own));
    const ranks = exact.some((rank) => rank > 0) ? exact : guessRanks(typed, words);
    return (index) => ranks[alike.groupOf[index] ?? 0] ?? 0;
  };
}

/** The ranks of items by words that are misspelled, or several written as one. */
function guessRanks(typed: readonly string[], words: readonly (readonly string[])[]): number[] {
  const known = new Set(words.flat());
  const meant = typed.map((one) => new Set([...known].filter((word) => isMisspelling(one, word))));
  return words.map((own) => {
    const ranks = typed.map((one, place) => {
      const isGuessed = own.some((word) => meant[place]?.has(word)) || isJoined(one, own);
      return rankWords([one], own) || Number(isGuessed);
    });
    return ranks.includes(0) ? 0 : ranks.reduce((sum, rank) => sum + rank, 0);
  });
}

type Grouped = {
  /** The first item of each group. */
  groups: readonly Item[];
  /** For each item the number of its group. */
  groupOf: readonly number[];
};

type Branch = { number: number | undefined; next: Map<string, Branch> };

/**
 * Groups items whose `texts` are the same: an inventory of 100,000 has a few thousand groups. A trie looks the texts up
 * one by one, as joining them into a key would take longer than all the rest.
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
