import type { Item } from '~/assetpay/inventory/item';
import type { Basket } from '~/deposit/basket/Basket';
import type { OrderLine } from '~/deposit/sending/depositOrder';
import { type Special, selectSpecials } from '~/items/selectSpecials';
import { toCents } from '~/lib/cents';
import { type Currency, siteCurrency } from '~/lib/units/currency';

/** A line of the review. It is sent exactly as shown. */
export type ReviewLine = OrderLine & {
  /** The offer for one unit in USD at the time of picking, if it has changed. */
  seenPrice: number | undefined;
  /** The traits to warn of. */
  specials: readonly Special[];
};

/** The order to be confirmed, frozen when the review begins. */
export type Review = {
  /** Most valuable first. */
  lines: readonly ReviewLine[];
  /** The sum of the lines. */
  totalCents: number;
  /** The number of picks that cannot be deposited now. */
  leftOut: number;
  /** The unit of the site at its rate of that moment. */
  currency: Currency | undefined;
};

/** Takes the lines that count, sorted by value; equal ones keep the order of picking. */
export function createReview(basket: Basket): Review {
  const lines = basket.lines.flatMap(({ item, state, amount, cents }): ReviewLine[] => {
    const isCounted = state.kind === 'ok' || state.kind === 'priceChanged';
    if (item === undefined || !isCounted) return [];
    const seenPrice = state.kind === 'priceChanged' ? state.seenPrice : undefined;
    return [{ item, amount, cents, seenPrice, specials: selectWarnings(item) }];
  });
  return {
    lines: lines.toSorted((a, b) => b.cents - a.cents),
    totalCents: lines.reduce((sum, { cents }) => sum + cents, 0),
    leftOut: basket.lines.length - lines.length,
    currency: siteCurrency.get().currency,
  };
}

/** USD of one unit below which ordinary traits are not warned of: a low float of a $0.10 item adds cents. */
const warnedUsd = 2;

/** Gems and old stickers may be worth more than any item they are on, so their item's own price does not matter. */
function selectWarnings(item: Item): readonly Special[] {
  const specials = selectSpecials(item);
  const isRare = specials.some(({ kind }) => kind === 'gem' || kind === 'oldStickers');
  const usd = Math.max(item.offer?.price ?? 0, item.marketPrice ?? 0);
  return isRare || usd >= warnedUsd ? specials : [];
}

/** The cents paid at once and after the hold. */
export type Split = { nowCents: number; laterCents: number };

/**
 * Estimates the split: `collateral` (USD) covers as much of the total as it can (docs/api.md, Instant credit), and
 * nothing without the instant option. `undefined` if the API did not send the collateral.
 */
export function estimateSplit(
  totalCents: number,
  { collateral, isInstant }: { collateral: number | undefined; isInstant: boolean },
): Split | undefined {
  if (!isInstant) return { nowCents: 0, laterCents: totalCents };
  if (collateral === undefined) return undefined;
  const nowCents = Math.min(totalCents, toCents(collateral));
  return { nowCents, laterCents: totalCents - nowCents };
}

/** True if an offer has changed since the review began. The API would refuse the old price. */
export function isOutdated({ lines }: Review, items: ReadonlyMap<string, Item>): boolean {
  return lines.some(({ item }) => {
    const current = items.get(item.id);
    return current !== undefined && current.offer?.price !== item.offer?.price;
  });
}
