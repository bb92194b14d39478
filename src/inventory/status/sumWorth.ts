import type { Item } from '~/assetpay/inventory/item';
import { computeOfferRatio } from '~/items/computeOfferRatio';
import { toMaxAmount, whyNotDepositable } from '~/items/whyNotDepositable';
import { toLineCents } from '~/lib/cents';
import { remember } from '~/lib/remember';

/** What a list of items would bring. */
export type Worth = {
  /** The offers for everything in it that can be deposited, stacks in full. */
  cents: number;
  /** Offers ÷ market prices, of what has both; `undefined` where nothing has. */
  ratio: number | undefined;
};

type ItemWorth = { cents: number; marketCents: number };

const nothing: ItemWorth = { cents: 0, marketCents: 0 };

/** Remembered, as every letter of a search adds up some thousands of items. */
const getWorth = remember(toWorth);

/** Adds up what can be deposited of `items`: in cents, so that it is the sum of what the cards say. */
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

function toWorth(item: Item): ItemWorth {
  if (whyNotDepositable(item) !== undefined || item.offer === undefined) return nothing;
  const amount = toMaxAmount(item);
  const isComparable = computeOfferRatio(item) !== undefined;
  return {
    cents: toLineCents(item.offer.price, amount),
    marketCents: isComparable ? toLineCents(item.marketPrice ?? 0, amount) : 0,
  };
}
