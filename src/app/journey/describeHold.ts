import type { Item } from '~/assetpay/inventory/item';
import type { ReservedUnits } from '~/deposit/basket/Basket';
import { countReservedUnits } from '~/deposit/basket/countFreeUnits';
import type { Hold } from '~/inventory/picking/Selection';
import { listMembers } from '~/inventory/stacks/stackMembers';
import { holdWords as words } from './holdWords';

/** Says of a card what of it is part of a deposit; `undefined` if nothing is. */
export function describeHold(reserved: ReservedUnits, card: Item): Hold | undefined {
  if (reserved.size === 0) return undefined;
  const members = listMembers(card);
  const count = members.reduce((sum, item) => sum + countReservedUnits(item, reserved), 0);
  if (count === 0) return undefined;
  const isWhole = members.every((item) => countReservedUnits(item, reserved) >= (item.amount ?? 1));
  if (!isWhole) {
    return { isWhole, short: words.part({ count }), long: words.partLong({ count }) };
  }
  const isOffered = members.some(({ id }) => reserved.get(id)?.by === 'offer');
  return isOffered
    ? { isWhole, short: words.offer, long: words.offerLong }
    : { isWhole, short: words.attempt, long: words.attemptLong };
}
