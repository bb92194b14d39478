import type { InventorySort } from '~/assetpay/inventory';
import type { Item } from '~/assetpay/item';
import { language } from '~/lib/language';

const collator = new Intl.Collator(language);

/**
 * The places of a list in the order of `sort`, as indexes into it. Items without an offer come last in both
 * orders by price; equals keep the order of the list.
 */
export function toOrder(items: readonly Item[], sort: InventorySort): Uint32Array {
  switch (sort) {
    case 'relevance':
      return new Uint32Array(items.length).map((_, index) => index);
    case 'priceAsc':
      return placeEquals(toPricePlaces(items, 1));
    case 'priceDesc':
      return placeEquals(toPricePlaces(items, -1));
    case 'nameAsc':
      return placeEquals(toNamePlaces(items, collator.compare));
    case 'nameDesc':
      return placeEquals(toNamePlaces(items, (a, b) => collator.compare(b, a)));
  }
}

/**
 * For each item the first place of those that cost the same. Numbers beside each other sort many times
 * faster than items, and faster than they can be told apart by a map.
 */
function toPricePlaces(items: readonly Item[], direction: 1 | -1): readonly number[] {
  const prices = items.map(({ offer }) =>
    offer === undefined ? Number.POSITIVE_INFINITY : offer.price * direction,
  );
  const sorted = new Float64Array(prices).sort();
  return prices.map((price) => findFirst(sorted, price));
}

/** Where the numbers that are not below `wanted` begin in `sorted`. */
function findFirst(sorted: Float64Array, wanted: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? wanted) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

type Group = { name: string; size: number; place: number };

/**
 * For each item the first place of those whose names compare as equal. Only names that differ are compared:
 * an inventory of 100,000 has a few thousand.
 */
function toNamePlaces(items: readonly Item[], compare: (a: string, b: string) => number) {
  const groups = new Map<string, Group>();
  const groupOf = items.map((item) => {
    const name = item.name || item.marketHashName || '';
    const group = groups.get(name) ?? { name, size: 0, place: 0 };
    if (group.size === 0) groups.set(name, group);
    group.size += 1;
    return group;
  });
  let start = 0;
  let before: Group | undefined;
  for (const group of [...groups.values()].sort((a, b) => compare(a.name, b.name))) {
    // Different texts can compare as equal: they take their places together.
    group.place = before && compare(before.name, group.name) === 0 ? before.place : start;
    start += group.size;
    before = group;
  }
  return groupOf.map(({ place }) => place);
}

/** From the first place of each item's equals to the item of each place: stable, and no comparison more. */
function placeEquals(firstPlaces: readonly number[]): Uint32Array {
  const next = new Uint32Array(firstPlaces.length).map((_, place) => place);
  const order = new Uint32Array(firstPlaces.length);
  for (const [index, first] of firstPlaces.entries()) {
    const place = next[first] ?? 0;
    order[place] = index;
    next[first] = place + 1;
  }
  return order;
}
