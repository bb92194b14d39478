import type { Item } from '~/assetpay/inventory/item';

/** Why the site does not take an item, in the order in which a person would want to know. */
export type Refusal = 'notTradable' | 'noOffer' | 'notAccepted' | 'overstocked';

/**
 * `undefined` when the item can be deposited. The seed: `offer.accepted` is what decides; its absence
 * counts as no (contract.md 3.3). A price of 0 is no offer, as a deposit's price must be above 0.
 */
export function whyNotDepositable(item: Item): Refusal | undefined {
  if (!item.tradable) return 'notTradable';
  if (item.offer === undefined || item.offer.price <= 0) return 'noOffer';
  if (item.offer.accepted !== true) return 'notAccepted';
  if (toMaxAmount(item) < 1) return 'overstocked';
  return undefined;
}

/** The most that one deposit takes of a stack: what is owned, what the offer takes, and the API's 10,000. */
export function toMaxAmount(item: Item): number {
  const owned = item.amount ?? 1;
  return Math.min(owned, item.offer?.maxAmount ?? owned, 10_000);
}

/** The same, or 0 of what cannot be deposited at all. */
export function toMost(item: Item): number {
  return whyNotDepositable(item) === undefined ? toMaxAmount(item) : 0;
}
