import type { Item } from '~/assetpay/inventory/item';
import { computeOfferRatio } from '~/items/computeOfferRatio';
import { computeMaxAmount, whyNotDepositable } from '~/items/whyNotDepositable';
import { toLineCents } from '~/lib/cents';
import { remember } from '~/lib/remember';

/** The value of a list of items. */
export type Worth = {
  /** The sum of the offers for all units that can be deposited. */
  cents: number;
  /** Offers ÷ market prices of the items that have both; `undefined` if none has. */
  ratio: number | undefined;
};

type ItemWorth = { cents: number; marketCents: number };

const nothing: ItemWorth = { cents: 0, marketCents: 0 };

/** Remembered, as every typed letter sums up thousands of items. */
const getWorth = remember(computeWorth);

/** The worth of all items that can be deposited. It adds rounded cents, so that it equals the sum of the cards. */
export function sumWorth(items: readonly Item[]): Worth {
  let cents = 0;
  let comparedCents = 0;
  let marketCents = 0;
  for (const item of items) {
    const worth = getWorth(item);
    cents += worth.cents;
    marketCents += worth.marketCents;
    if (worth.marketCents > 0) comparedCents += worth.cents;
  }
  return { cents, ratio: marketCents > 0 ? comparedCents / marketCents : undefined };
}

function computeWorth(item: Item): ItemWorth {
  if (whyNotDepositable(item) !== undefined || item.offer === undefined) return nothing;
  const amount = computeMaxAmount(item);
  const isComparable = computeOfferRatio(item) !== undefined;
  return {
    cents: toLineCents(item.offer.price, amount),
    marketCents: isComparable ? toLineCents(item.marketPrice ?? 0, amount) : 0,
  };
}
