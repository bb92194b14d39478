import type { Item } from '~/assetpay/inventory/item';
import type { Sort } from '~/inventory/filters/filters';
import { computeOfferRatio } from '~/items/computeOfferRatio';
import { findRarityRank } from '~/items/rarityRank';
import { language } from '~/lib/language';

const collator = new Intl.Collator(language);

/**
 * The places of a list in the order of `sort`, as indexes into it. Items without what is sorted by come
 * last, whichever way it goes; equals keep the order of the list.
 */
export function toOrder(items: readonly Item[], sort: Sort): Uint32Array {
  switch (sort) {
    case 'relevance':
      return new Uint32Array(items.length).map((_, index) => index);
    case 'priceAsc':
      return placeEquals(toNumberPlaces(items, ({ offer }) => offer?.price));
    case 'priceDesc':
      return placeEquals(toNumberPlaces(items, ({ offer }) => negate(offer?.price)));
    case 'nameAsc':
      return placeEquals(toTextPlaces(items, toName, collator.compare));
    case 'nameDesc':
      return placeEquals(toTextPlaces(items, toName, (a, b) => collator.compare(b, a)));
    case 'ratioDesc':
      return placeEquals(toNumberPlaces(items, (item) => negate(computeOfferRatio(item))));
    case 'rarityDesc':
      return placeEquals(toNumberPlaces(items, ({ rarity }) => negate(findRarityRank(rarity))));
    case 'typeAsc':
      return placeEquals(toTextPlaces(items, ({ type = '' }) => type, compareTypes));
    case 'wearAsc':
      return placeEquals(toNumberPlaces(items, toWear));
    case 'wearDesc':
      return placeEquals(toNumberPlaces(items, (item) => negate(toWear(item))));
    case 'amountDesc':
      return placeEquals(toNumberPlaces(items, ({ amount = 1 }) => -amount));
    case 'seedAsc':
      return placeEquals(toNumberPlaces(items, ({ paintSeed }) => paintSeed));
  }
}

function toName({ name, marketHashName }: Item): string {
  return name || marketHashName || '';
}

function toWear({ wear }: Item): number | undefined {
  return wear === undefined ? undefined : Number(wear);
}

function negate(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value;
}

/** What has no type comes last. */
function compareTypes(a: string, b: string): number {
  return Number(a === '') - Number(b === '') || collator.compare(a, b);
}

/**
 * For each item the first place of those with the same number; those without one come last. Numbers beside
 * each other sort many times faster than items, and faster than they can be told apart by a map.
 */
function toNumberPlaces(
  items: readonly Item[],
  toNumber: (item: Item) => number | undefined,
): readonly number[] {
  const numbers = items.map((item) => toNumber(item) ?? Number.POSITIVE_INFINITY);
  const sorted = new Float64Array(numbers).sort();
  return numbers.map((number) => findFirst(sorted, number));
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

type Group = { text: string; size: number; place: number };

/**
 * For each item the first place of those whose texts compare as equal. Only texts that differ are compared:
 * an inventory of 100,000 has a few thousand names.
 */
function toTextPlaces(
  items: readonly Item[],
  toText: (item: Item) => string,
  compare: (a: string, b: string) => number,
) {
  const groups = new Map<string, Group>();
  const groupOf = items.map((item) => {
    const text = toText(item);
    const group = groups.get(text) ?? { text, size: 0, place: 0 };
    if (group.size === 0) groups.set(text, group);
    group.size += 1;
    return group;
  });
  let start = 0;
  let before: Group | undefined;
  for (const group of [...groups.values()].sort((a, b) => compare(a.text, b.text))) {
    // Different texts can compare as equal: they take their places together.
    group.place = before && compare(before.text, group.text) === 0 ? before.place : start;
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
