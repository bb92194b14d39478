import type { Item } from '~/assetpay/inventory/item';
import { type FacetKey, facetKeys, type LocalFilters } from '~/inventory/filters/localFilters';
import { computeOfferRatio } from '~/items/computeOfferRatio';
import { toFullName } from '~/items/itemNames';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { remember } from '~/lib/remember';

/** For each facet and value, the number of items that would match if it were chosen. */
export type FacetCounts = Record<FacetKey, ReadonlyMap<string, number>>;

/** The values that follow from an item alone. */
type Facets = Record<Exclude<FacetKey, 'amount'>, readonly string[]>;

/** Remembered, as every click counts all items. */
export const getFacets = remember(listFacetValues);

/** The units of each full name, remembered for a list. */
const getOwnedUnits = remember(countOwnedUnits);

/** True if an item of the inventory `all` matches the local filters. */
export function isWanted(item: Item, local: LocalFilters, all: readonly Item[]): boolean {
  return isInRange(item, local) && facetKeys.every((key) => hasValue(item, key, local, all));
}

/**
 * Counts the items that each value would show if it were the only one chosen of its facet; the other facets stay as
 * they are. `items` match all other filters, and `all` is the inventory that they are from.
 */
export function countFacets(
  items: readonly Item[],
  local: LocalFilters,
  all: readonly Item[],
): FacetCounts {
  const counts = createCounts(() => new Map<string, number>());
  const add = (key: FacetKey, item: Item) => {
    for (const value of listValues(item, key, all)) {
      counts[key].set(value, (counts[key].get(value) ?? 0) + 1);
    }
  };
  for (const item of items) {
    if (!isInRange(item, local)) continue;
    const missed = facetKeys.filter((key) => !hasValue(item, key, local, all));
    const [only] = missed;
    if (only === undefined) for (const key of facetKeys) add(key, item);
    // An item that only one facet leaves out would match another value of that facet.
    else if (missed.length === 1) add(only, item);
  }
  return counts;
}

function createCounts<Value>(create: () => Value): Record<FacetKey, Value> {
  return {
    status: create(),
    type: create(),
    exterior: create(),
    rarity: create(),
    mark: create(),
    applied: create(),
    phase: create(),
    amount: create(),
  };
}

function hasValue(item: Item, key: FacetKey, local: LocalFilters, all: readonly Item[]): boolean {
  const chosen = local[key];
  return chosen === undefined || listValues(item, key, all).some((value) => chosen.includes(value));
}

/** `stack` means that there are several units of the item's name, in one item or in many. */
function listValues(item: Item, key: FacetKey, all: readonly Item[]): readonly string[] {
  if (key !== 'amount') return getFacets(item)[key];
  return [(getOwnedUnits(all).get(toFullName(item)) ?? 1) > 1 ? 'stack' : 'single'];
}

function countOwnedUnits(items: readonly Item[]): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const item of items) {
    const name = toFullName(item);
    units.set(name, (units.get(name) ?? 0) + (item.amount ?? 1));
  }
  return units;
}

function isInRange(item: Item, { minWear, maxWear, minRatio }: LocalFilters): boolean {
  if (minWear !== undefined || maxWear !== undefined) {
    if (item.wear === undefined) return false;
    const wear = Number(item.wear);
    if (wear < (minWear ?? 0) || wear > (maxWear ?? 1)) return false;
  }
  return minRatio === undefined || (computeOfferRatio(item) ?? -1) >= minRatio;
}

function listFacetValues(item: Item): Facets {
  const list = (value: string | undefined) => (value ? [value] : []);
  const name = item.marketHashName ?? item.name ?? '';
  const marks = [
    ...(name.includes('StatTrak™') ? ['statTrak'] : []),
    ...(name.startsWith('Souvenir ') ? ['souvenir'] : []),
    ...(name.includes('★') ? ['star'] : []),
  ];
  const applied = [
    ...(item.stickers && item.stickers.length > 0 ? ['stickers'] : []),
    ...(item.charm ? ['charm'] : []),
  ];
  return {
    status: [whyNotDepositable(item) ?? 'depositable'],
    type: list(item.type),
    exterior: list(item.exterior),
    rarity: list(item.rarity),
    mark: marks.length > 0 ? marks : ['plain'],
    applied: applied.length > 0 ? applied : ['nothing'],
    phase: list(item.doppler?.name),
  };
}
