import type { Item } from '~/assetpay/inventory/item';
import type { StackOrder } from '~/inventory/filters/filters';
import { getFacets } from '~/inventory/localFiltering/facets';
import { sortMembers } from '~/inventory/stacks/stacks';
import { toFullName } from '~/items/itemNames';

type Units = ReadonlyMap<Item, number>;

export type DuplicatesRule = {
  /** Units of each name that stay. */
  keep: number;
  /** The order in which the others go. */
  order: StackOrder;
  /** StatTrak™, Souvenir and ★ items may go. */
  hasMarked: boolean;
  /** Items with stickers or a charm may go. */
  hasApplied: boolean;
  /** Picked units go first: otherwise the unit that is to stay might be among the picks. */
  isPicked: (item: Item) => boolean;
};

/**
 * The units beyond the first `keep` of each name. Only those count that may go: what the rule spares stays beside the
 * `keep` units, so that the last plain one of a name is never sold because of a special one.
 */
export function selectDuplicates(units: Units, rule: DuplicatesRule): Units {
  const groups = new Map<string, Item[]>();
  for (const [item, amount] of units) {
    if (amount < 1 || isSpared(item, rule)) continue;
    const name = toFullName(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  const duplicates = new Map<Item, number>();
  for (const group of groups.values()) {
    const owned = group.reduce((sum, item) => sum + (units.get(item) ?? 0), 0);
    let left = owned - rule.keep;
    for (const item of pickedFirst(sortMembers(group, rule.order), rule.isPicked)) {
      if (left < 1) break;
      const amount = Math.min(left, units.get(item) ?? 0);
      duplicates.set(item, amount);
      left -= amount;
    }
  }
  return duplicates;
}

function isSpared(item: Item, { hasMarked, hasApplied }: DuplicatesRule): boolean {
  const { mark, applied } = getFacets(item);
  return (!hasMarked && !mark.includes('plain')) || (!hasApplied && !applied.includes('nothing'));
}

function pickedFirst(items: readonly Item[], isPicked: (item: Item) => boolean): readonly Item[] {
  return [...items.filter(isPicked), ...items.filter((item) => !isPicked(item))];
}
