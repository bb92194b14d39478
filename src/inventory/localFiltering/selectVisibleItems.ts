import type { Item } from '~/assetpay/inventory/item';
import { type Filters, isNarrowed, isPlain, type Sort } from '~/inventory/filters/filters';
import { createSearch, type Search } from '~/inventory/search/createSearch';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { remember } from '~/lib/remember';
import { computeOrder } from './computeOrder';
import { isWanted } from './facets';

/** A list in one order, and the last selections from it: the same filters get the same array, so nothing renders. */
type Ordered = {
  items: readonly Item[];
  /** Indexes into the list in the API's order. */
  order: Uint32Array;
  selected: Map<string, readonly Item[]>;
};

/** Remembered for a list, from the time it is first needed. */
type Facts = { search: (Search & { code: string }) | undefined; ordered: Map<Sort, Ordered> };

const getFacts = remember(
  (_items: readonly Item[]): Facts => ({ search: undefined, ordered: new Map() }),
);

/**
 * The items that match `filters`, in their order. For the API's own filters that is what the API would answer
 * (docs/api.md, Reading the inventory; a differential test compares the two).
 *
 * - `search` matches anywhere in the name or the market hash name; case and surrounding blanks do not count. If no
 *   name contains the text, its words match in any order, players' abbreviations included, such as `ak red ft`, and if
 *   none fits, misspelled words and several written as one (`kato14`). Exterior, rarity and type are found in the
 *   language that is spoken. The order `relevance` then puts the best match first.
 * - The local filters (`local`) match as `facets.ts` says.
 * - `minPrice` and `maxPrice` include their bounds and leave out items without an offer.
 * - By price, items without an offer come last, both ways; equal prices and names keep the API's order.
 */
export function selectVisibleItems(items: readonly Item[], filters: Filters): readonly Item[] {
  const needle = filters.search.trim().toLowerCase();
  const { sort, minPrice, maxPrice, local } = filters;
  if (isPlain(filters)) return items;
  const facts = getFacts(items);
  const ordered = getOrdered(items, sort, facts);
  if (!isNarrowed(filters)) return ordered.items;
  // A search knows the words of the language that is spoken.
  const { code } = currentLanguage.get();
  const wanted = JSON.stringify([needle, minPrice, maxPrice, local, code]);
  const known = ordered.selected.get(wanted);
  if (known !== undefined) return known;
  if (needle !== '' && facts.search?.code !== code) facts.search = { code, ...createSearch(items) };
  const isPriced = createPriceTest(minPrice, maxPrice);
  const rank = needle === '' ? () => 1 : facts.search?.find(needle);
  const named = selectRanked(ordered, rank ?? (() => 1), sort === 'relevance').filter(isPriced);
  const selected = local ? named.filter((item) => isWanted(item, local, items)) : named;
  // Two entries: one for the cards, one for the facet counts.
  if (ordered.selected.size > 1) ordered.selected.delete([...ordered.selected.keys()][0] ?? '');
  ordered.selected.set(wanted, selected);
  return selected;
}

/** The items of a rank above 0; `isBestFirst` sorts them by rank. */
function selectRanked(
  { items, order }: Ordered,
  rank: (index: number) => number,
  isBestFirst: boolean,
): readonly Item[] {
  const byRank = new Map<number, Item[]>();
  for (const [index, item] of items.entries()) {
    const itemRank = rank(order[index] ?? 0);
    if (itemRank === 0) continue;
    const group = isBestFirst ? itemRank : 1;
    const alike = byRank.get(group);
    if (alike) alike.push(item);
    else byRank.set(group, [item]);
  }
  return [...byRank.entries()].sort(([a], [b]) => b - a).flatMap(([, alike]) => alike);
}

function createPriceTest(
  min: number | undefined,
  max: number | undefined,
): (item: Item) => boolean {
  if (min === undefined && max === undefined) return () => true;
  const from = min ?? 0;
  const to = max ?? Number.POSITIVE_INFINITY;
  return ({ offer }) => offer !== undefined && offer.price >= from && offer.price <= to;
}

function getOrdered(items: readonly Item[], sort: Sort, { ordered }: Facts): Ordered {
  const known = ordered.get(sort) ?? createOrdered(items, sort);
  ordered.set(sort, known);
  return known;
}

function createOrdered(items: readonly Item[], sort: Sort): Ordered {
  const order = computeOrder(items, sort);
  if (sort === 'relevance') return { items, order, selected: new Map() };
  const sorted: Item[] = [];
  for (const index of order) {
    const item = items[index];
    if (item !== undefined) sorted.push(item);
  }
  return { items: sorted, order, selected: new Map() };
}
