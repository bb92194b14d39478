import type { Item } from '~/assetpay/inventory/item';
import { computeMaxAmount } from '~/items/whyNotDepositable';
import type { ReservedUnits } from './Basket';

/** The units that are already part of a deposit. Of an item of one unit it is that one, whatever its entry says. */
export function countReservedUnits(item: Item, reserved: ReservedUnits | undefined): number {
  const part = reserved?.get(item.id);
  const owned = item.amount ?? 1;
  return part ? Math.min(owned, owned > 1 ? part.units : 1) : 0;
}

/** The units that can be deposited beside those in open offers. */
export function countFreeUnits(item: Item, reserved: ReservedUnits | undefined): number {
  const left = (item.amount ?? 1) - countReservedUnits(item, reserved);
  return Math.max(0, Math.min(computeMaxAmount(item), left));
}
