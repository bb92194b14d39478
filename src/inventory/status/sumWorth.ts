import type { Item } from '~/assetpay/inventory/item';
import { isNothingKept, type KeepList } from '~/inventory/picking/keepList';
import type { Selection } from '~/inventory/picking/Selection';
import { computeOfferRatio } from '~/items/computeOfferRatio';
import { computeDepositableAmount } from '~/items/whyNotDepositable';
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
const getWorth = remember((item: Item) => computeWorth(item, computeDepositableAmount(item)));

/**
 * The worth of all items that can be deposited. It adds rounded cents, so that it equals the sum of the cards. `free` says
 * how many units of each are free, where not all are.
 */
export function sumWorth(items: readonly Item[], free?: ReadonlyMap<Item, number>): Worth {
  let cents = 0;
  let comparedCents = 0;
  let marketCents = 0;
  for (const item of items) {
    const worth = free ? computeWorth(item, free.get(item) ?? 0) : getWorth(item);
    cents += worth.cents;
    marketCents += worth.marketCents;
    if (worth.marketCents > 0) comparedCents += worth.cents;
  }
  return { cents, ratio: marketCents > 0 ? comparedCents / marketCents : undefined };
}

/** The worth that picking all of the items brings, and the cents that the keep list and open offers keep from it. */
export function sumFree(
  items: readonly Item[],
  selection: Pick<Selection, 'getReserved' | 'countDepositable'>,
  keepList: KeepList,
): Worth & { heldCents: number } {
  const whole = sumWorth(items);
  const isFree = isNothingKept(keepList.get()) && selection.getReserved().size === 0;
  if (isFree) return { ...whole, heldCents: 0 };
  const free = sumWorth(items, selection.countDepositable(items));
  return { ...free, heldCents: whole.cents - free.cents };
}

function computeWorth(item: Item, amount: number): ItemWorth {
  if (amount === 0 || item.offer === undefined) return nothing;
  const isComparable = computeOfferRatio(item) !== undefined;
  return {
    cents: toLineCents(item.offer.price, amount),
    marketCents: isComparable ? toLineCents(item.marketPrice ?? 0, amount) : 0,
  };
}
