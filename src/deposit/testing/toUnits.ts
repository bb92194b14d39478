import type { Item } from '~/assetpay/inventory/item';

/** Units of each of these, one unless told, as bulk steps take them. */
export function toUnits(
  items: readonly Item[],
  toAmount: (item: Item) => number = () => 1,
): ReadonlyMap<Item, number> {
  return new Map(items.map((item) => [item, toAmount(item)]));
}
