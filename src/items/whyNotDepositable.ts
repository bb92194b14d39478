import { limits } from '~/assetpay/facts/limits';
import type { Item } from '~/assetpay/inventory/item';

/** The reason why the site does not take an item; the most important one wins. */
export type Refusal = 'notTradable' | 'noOffer' | 'notAccepted' | 'overstocked';

/**
 * `undefined` when the item can be deposited. `offer.accepted` decides; if it is missing, the answer is no
 * (docs/api.md, Item). A price of 0 is no offer, as a deposit needs one above 0.
 */
export function whyNotDepositable(item: Item): Refusal | undefined {
  if (!item.tradable) return 'notTradable';
  if (item.offer === undefined || item.offer.price <= 0) return 'noOffer';
  if (item.offer.accepted !== true) return 'notAccepted';
  if (computeMaxAmount(item) < 1) return 'overstocked';
  return undefined;
}

/** The most units of a stack that one deposit takes: limited by the owned units, the offer, and the API's 10,000. */
export function computeMaxAmount(item: Item): number {
  const owned = item.amount ?? 1;
  return Math.min(owned, item.offer?.maxAmount ?? owned, limits.itemUnits);
}

/** `computeMaxAmount`, or 0 for an item that cannot be deposited. */
export function computeDepositableAmount(item: Item): number {
  return whyNotDepositable(item) === undefined ? computeMaxAmount(item) : 0;
}
