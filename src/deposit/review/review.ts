import type { Item } from '~/assetpay/inventory/item';
import type { Basket } from '~/deposit/basket/Basket';
import type { OrderLine } from '~/deposit/sending/depositOrder';
import { type Special, selectSpecials } from '~/items/selectSpecials';
import { toCents } from '~/lib/cents';

/** A line as it is shown for confirmation, and sent as it was shown. */
export type ReviewLine = OrderLine & {
  /** The offer for one unit, USD, that the person saw when they picked it, where it is another one now. */
  seenPrice: number | undefined;
  specials: readonly Special[];
};

/** What is to be confirmed, frozen when the review begins. */
export type Review = {
  /** The most valuable first. */
  lines: readonly ReviewLine[];
  /** The sum of the lines. */
  totalCents: number;
  /** Picks that do not count at present. */
  leftOut: number;
};

/** The lines of the basket that count, sorted by what they bring; equals keep the order of picking. */
export function toReview(basket: Basket): Review {
  const lines = basket.lines.flatMap(({ item, state, amount, cents }): ReviewLine[] => {
    const isCounted = state.kind === 'ok' || state.kind === 'priceChanged';
    if (item === undefined || !isCounted) return [];
    const seenPrice = state.kind === 'priceChanged' ? state.seenPrice : undefined;
    return [{ item, amount, cents, seenPrice, specials: selectSpecials(item) }];
  });
  return {
    lines: lines.toSorted((a, b) => b.cents - a.cents),
    totalCents: lines.reduce((sum, { cents }) => sum + cents, 0),
    leftOut: basket.lines.length - lines.length,
  };
}

/** What is paid at once, and what when the hold is over. */
export type Split = { nowCents: number; laterCents: number };

/**
 * An estimate: `collateral` (USD) covers as much of the total as it can (docs/api.md, Instant credit). Without the
 * instant option nothing is covered. `undefined` when the API did not say how much it is.
 */
export function toSplit(
  totalCents: number,
  { collateral, isInstant }: { collateral: number | undefined; isInstant: boolean },
): Split | undefined {
  if (!isInstant) return { nowCents: 0, laterCents: totalCents };
  if (collateral === undefined) return undefined;
  const nowCents = Math.min(totalCents, toCents(collateral));
  return { nowCents, laterCents: totalCents - nowCents };
}

/** Whether an item of the review has another offer by now: at the one shown it would be refused. */
export function isOutdated({ lines }: Review, items: ReadonlyMap<string, Item>): boolean {
  return lines.some(({ item }) => {
    const current = items.get(item.id);
    return current !== undefined && current.offer?.price !== item.offer?.price;
  });
}
