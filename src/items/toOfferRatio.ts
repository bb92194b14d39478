import type { Item } from '~/assetpay/item';

/** Offer ÷ market; `undefined` where one of the two is missing or the market price says nothing. */
export function toOfferRatio(item: Item): number | undefined {
  if (item.offer === undefined || !item.marketPrice) return undefined;
  return item.offer.price / item.marketPrice;
}
