import { isRecord } from '../lib/isRecord';

export const sorts = ['relevance', 'priceAsc', 'priceDesc', 'nameAsc', 'nameDesc'] as const;

export type Sort = (typeof sorts)[number];

export type Filters = {
  search: string;
  sort: Sort;
  /** USD, inclusive. */
  minPrice: number | undefined;
  /** USD, inclusive. */
  maxPrice: number | undefined;
  /** Leaves out items that cannot be deposited. */
  acceptedOnly?: boolean;
};

type Facts = { name: string; hashName: string; price: number | undefined; isAccepted: boolean };

const byName = new Intl.Collator('en').compare;

/**
 * The items of `GET /client/inventory`, in order. The API's documentation names the parameters and
 * leaves the details open. These are the rules here, and the page filters by the same ones:
 *
 * - `search`: trimmed; an item matches when its `name` or its `marketHashName` contains the text,
 *   both lower-cased by `toLowerCase()`. An empty search matches everything.
 * - `minPrice`, `maxPrice`: USD, both inclusive, on `offer.price`. An item without an offer has no
 *   price, so it is left out as soon as either bound is set.
 * - `acceptedOnly`: only items whose `offer.accepted` is `true`.
 * - `relevance` (and no sort): the stored order.
 * - `priceAsc`, `priceDesc`: by `offer.price`; items without an offer come last in both.
 * - `nameAsc`, `nameDesc`: by `name` as `localeCompare(…, 'en')` orders it; an item without a name
 *   sorts by its `marketHashName`, else as the empty text.
 * - Every sort is stable: equal items keep the stored order, also when descending.
 *
 * Items are unknown values, as a served file can hold malformed ones.
 */
export function selectItems<Item>(items: readonly Item[], filters: Filters): Item[] {
  const { minPrice, maxPrice, sort, acceptedOnly = false } = filters;
  const search = filters.search.trim().toLowerCase();
  const hasBound = minPrice !== undefined || maxPrice !== undefined;
  const rows = items
    .map((item) => ({ item, facts: toFacts(item) }))
    .filter(({ facts }) => !acceptedOnly || facts.isAccepted)
    .filter(({ facts }) => search === '' || isNamed(facts, search))
    .filter(({ facts }) => !hasBound || isPriced(facts, minPrice ?? 0, maxPrice ?? Infinity));
  rows.sort((a, b) => compare(a.facts, b.facts, sort));
  return rows.map(({ item }) => item);
}

function isNamed(facts: Facts, search: string): boolean {
  return facts.name.toLowerCase().includes(search) || facts.hashName.toLowerCase().includes(search);
}

function isPriced({ price }: Facts, min: number, max: number): boolean {
  return price !== undefined && price >= min && price <= max;
}

function compare(a: Facts, b: Facts, sort: Sort): number {
  switch (sort) {
    case 'relevance':
      return 0;
    case 'nameAsc':
      return byName(a.name || a.hashName, b.name || b.hashName);
    case 'nameDesc':
      return byName(b.name || b.hashName, a.name || a.hashName);
    case 'priceAsc':
      return comparePrices(a, b, 1);
    case 'priceDesc':
      return comparePrices(a, b, -1);
  }
}

function comparePrices({ price: a }: Facts, { price: b }: Facts, direction: 1 | -1): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return direction * (a - b);
}

function toFacts(item: unknown): Facts {
  if (!isRecord(item)) return { name: '', hashName: '', price: undefined, isAccepted: false };
  const offer = isRecord(item.offer) ? item.offer : undefined;
  const price = offer?.price;
  return {
    name: toText(item.name),
    hashName: toText(item.marketHashName),
    price: typeof price === 'number' ? price : undefined,
    isAccepted: offer?.accepted === true,
  };
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
