import { computeOfferRatio } from '~/items/computeOfferRatio';
import { toLineCents } from '~/lib/cents';
import type { BasketLine } from './Basket';
import { isCounted } from './resolveLines';

/** How the offers of some lines stand to market prices. */
export type MarketComparison = {
  /** Offers ÷ market prices, of the lines that count and have both. */
  ratio: number;
  /** How many lines those are. */
  compared: number;
};

/** Compares what is in the basket with its market; `undefined` where no line that counts has a market price. */
export function compareToMarket(lines: readonly BasketLine[]): MarketComparison | undefined {
  let cents = 0;
  let marketCents = 0;
  let compared = 0;
  for (const line of lines) {
    const { item, state, amount } = line;
    if (item?.marketPrice === undefined || !isCounted(state)) continue;
    if (computeOfferRatio(item) === undefined) continue;
    cents += line.cents;
    marketCents += toLineCents(item.marketPrice, amount);
    compared += 1;
  }
  return marketCents > 0 ? { ratio: cents / marketCents, compared } : undefined;
}
