import type { Item } from '~/assetpay/inventory/item';

/** From this ratio on, one of the two prices is wrong, and the number too long for any card. */
const absurd = 100;

/** Offer ÷ market; `undefined` where one of the two is missing or the market price says nothing. */
export function toOfferRatio(item: Item): number | undefined {
  if (item.offer === undefined || !item.marketPrice) return undefined;
  const ratio = item.offer.price / item.marketPrice;
  return ratio < absurd ? ratio : undefined;
}
