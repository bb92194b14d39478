import type { Item } from '~/assetpay/inventory/item';
import { computeMaxAmount } from '~/items/whyNotDepositable';
import type { ReservedUnits } from './Basket';

/** The units that can be deposited beside those in open offers. */
export function countFreeUnits(item: Item, reserved: ReservedUnits | undefined): number {
  const { units = 0 } = reserved?.get(item.id) ?? {};
  return Math.max(0, Math.min(computeMaxAmount(item), (item.amount ?? 1) - units));
}
