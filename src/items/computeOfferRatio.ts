import type { Item } from '~/assetpay/inventory/item';

/** At this ratio one of the two prices must be wrong, and the number is too long for a card. */
const absurd = 100;

/** Offer ÷ market price; `undefined` if one of the two is missing or the market price is 0. */
export function computeOfferRatio(item: Item): number | undefined {
  if (item.offer === undefined || !item.marketPrice) return undefined;
  const ratio = item.offer.price / item.marketPrice;
  return ratio < absurd ? ratio : undefined;
}
