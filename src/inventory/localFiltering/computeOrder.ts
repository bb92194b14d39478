import type { Item } from '~/assetpay/inventory/item';
import type { Sort } from '~/inventory/filters/filters';
import { sumOffers } from '~/inventory/stacks/stackValue';
import { computeOfferRatio } from '~/items/computeOfferRatio';
import { findRarityRank } from '~/items/findRarityRank';
import { english } from '~/lib/language/languages';

/** Names of items are English in every language. */
const collator = new Intl.Collator(english.locale);

/**
 * The order of a list by `sort`, as indexes into it. Items without the sorted value come last, ascending or descending.
 * Equal items keep the order of the list.
 */
export function computeOrder(items: readonly Item[], sort: Sort): Uint32Array {
  switch (sort) {
    case 'relevance':
      return new Uint32Array(items.length).map((_, index) => index);
    case 'priceAsc':
      return orderByPosition(computeNumberPositions(items, ({ offer }) => offer?.price));
    case 'priceDesc':
      return orderByPosition(computeNumberPositions(items, ({ offer }) => negate(offer?.price)));
    case 'nameAsc':
      return orderByPosition(computeTextPositions(items, toName, collator.compare));
    case 'nameDesc':
      return orderByPosition(computeTextPositions(items, toName, (a, b) => collator.compare(b, a)));
    case 'ratioDesc':
      return orderByPosition(
        computeNumberPositions(items, (item) => negate(computeOfferRatio(item))),
      );
    case 'rarityDesc':
      return orderByPosition(
        computeNumberPositions(items, ({ rarity }) => negate(findRarityRank(rarity))),
      );
    case 'typeAsc':
      return orderByPosition(computeTextPositions(items, ({ type = '' }) => type, compareTypes));
    case 'wearAsc':
      return orderByPosition(computeNumberPositions(items, toWear));
    case 'wearDesc':
      return orderByPosition(computeNumberPositions(items, (item) => negate(toWear(item))));
    case 'stackDesc':
      return orderByPosition(
        computeNumberPositions(items, (item) => negate(sumOffers(item) || undefined)),
      );
    case 'amountDesc':
      return orderByPosition(computeNumberPositions(items, ({ amount = 1 }) => -amount));
    case 'seedAsc':
      return orderByPosition(computeNumberPositions(items, ({ paintSeed }) => paintSeed));
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

/** Items without a type come last. */
function compareTypes(a: string, b: string): number {
  return Number(a === '') - Number(b === '') || collator.compare(a, b);
}

/**
 * For each item, the first position of those with the same number; items without one come last. A typed array of
 * numbers sorts many times faster than items, and faster than a map groups them.
 */
function computeNumberPositions(
  items: readonly Item[],
  toNumber: (item: Item) => number | undefined,
): readonly number[] {
  const numbers = items.map((item) => toNumber(item) ?? Number.POSITIVE_INFINITY);
  const sorted = new Float64Array(numbers).sort();
  return numbers.map((number) => findFirst(sorted, number));
}

/** The index of the first number in `sorted` that is not below `wanted`. */
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

type Group = { text: string; size: number; position: number };

/**
 * For each item, the first position of those whose texts compare as equal. Each distinct text is compared once: an
 * inventory of 100,000 has a few thousand names.
 */
function computeTextPositions(
  items: readonly Item[],
  toText: (item: Item) => string,
  compare: (a: string, b: string) => number,
) {
  const groups = new Map<string, Group>();
  const groupOf = items.map((item) => {
    const text = toText(item);
    const group = groups.get(text) ?? { text, size: 0, position: 0 };
    if (group.size === 0) groups.set(text, group);
    group.size += 1;
    return group;
  });
  let start = 0;
  let before: Group | undefined;
  for (const group of [...groups.values()].sort((a, b) => compare(a.text, b.text))) {
    // Different texts can compare as equal: they share a position.
    group.position = before && compare(before.text, group.text) === 0 ? before.position : start;
    start += group.size;
    before = group;
  }
  return groupOf.map(({ position }) => position);
}

/** Turns the first positions of equal items into an order: a stable counting sort, without comparisons. */
function orderByPosition(firstPositions: readonly number[]): Uint32Array {
  const next = new Uint32Array(firstPositions.length).map((_, position) => position);
  const order = new Uint32Array(firstPositions.length);
  for (const [index, first] of firstPositions.entries()) {
    const position = next[first] ?? 0;
    order[position] = index;
    next[first] = position + 1;
  }
  return order;
}
