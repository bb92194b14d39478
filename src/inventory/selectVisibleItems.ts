import type { InventorySort } from '~/assetpay/inventory';
import type { Item } from '~/assetpay/item';
import { language } from '~/lib/language';
import type { Filters } from './filters';

const collator = new Intl.Collator(language);

/** Text that a search looks through, made once an item: lower-casing 10,000 names costs a frame. */
const searchTexts = new WeakMap<Item, readonly string[]>();

/** Each order of a list, made once a list. */
const orders = new WeakMap<readonly Item[], Map<InventorySort, readonly Item[]>>();

/** The last selection from each list, so that asking again draws nothing anew. */
const selections = new WeakMap<readonly Item[], { wanted: string; selected: readonly Item[] }>();

/**
 * The items that `filters` ask for, in the order they ask for: what the API's own parameters would have
 * answered (the seed; a differential test compares the two).
 *
 * - `search` is found anywhere in the name or the market hash name, whatever its case; blanks around it
 *   do not count.
 * - `minPrice` and `maxPrice` include their bounds and leave out items without an offer.
 * - By price, items without an offer come last, both ways; equal prices and names keep the API's order.
 */
export function selectVisibleItems(items: readonly Item[], filters: Filters): readonly Item[] {
  const ordered = sortItems(items, filters.sort);
  const needle = filters.search.trim().toLowerCase();
  const { minPrice, maxPrice } = filters;
  if (needle === '' && minPrice === undefined && maxPrice === undefined) return ordered;
  const wanted = JSON.stringify([needle, minPrice, maxPrice]);
  const last = selections.get(ordered);
  if (last?.wanted === wanted) return last.selected;
  const selected = ordered.filter(
    (item) => (needle === '' || isNamed(item, needle)) && isPriced(item, minPrice, maxPrice),
  );
  selections.set(ordered, { wanted, selected });
  return selected;
}

function isPriced(item: Item, minPrice: number | undefined, maxPrice: number | undefined) {
  if (minPrice === undefined && maxPrice === undefined) return true;
  const price = item.offer?.price;
  if (price === undefined) return false;
  return price >= (minPrice ?? 0) && price <= (maxPrice ?? Number.POSITIVE_INFINITY);
}

function isNamed(item: Item, needle: string): boolean {
  const known = searchTexts.get(item);
  if (known !== undefined) return known.some((name) => name.includes(needle));
  const names = [item.name ?? '', item.marketHashName ?? ''].map((name) => name.toLowerCase());
  searchTexts.set(item, names);
  return names.some((name) => name.includes(needle));
}

function sortItems(items: readonly Item[], sort: InventorySort): readonly Item[] {
  if (sort === 'relevance') return items;
  const known = orders.get(items) ?? new Map<InventorySort, readonly Item[]>();
  orders.set(items, known);
  const sorted = known.get(sort) ?? items.toSorted(comparators[sort]);
  known.set(sort, sorted);
  return sorted;
}

const comparators = {
  priceAsc: (a: Item, b: Item) => comparePrices(a, b, 1),
  priceDesc: (a: Item, b: Item) => comparePrices(a, b, -1),
  nameAsc: (a: Item, b: Item) => collator.compare(toName(a), toName(b)),
  nameDesc: (a: Item, b: Item) => collator.compare(toName(b), toName(a)),
};

function comparePrices(a: Item, b: Item, direction: 1 | -1): number {
  const left = a.offer?.price;
  const right = b.offer?.price;
  if (left === right) return 0;
  if (left === undefined) return 1;
  if (right === undefined) return -1;
  return (left - right) * direction;
}

function toName(item: Item): string {
  return item.name || item.marketHashName || '';
}
