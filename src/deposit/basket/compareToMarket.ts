import { computeOfferRatio } from '~/items/computeOfferRatio';
import { toLineCents } from '~/lib/cents';
import type { BasketLine } from './Basket';
import { isCounted } from './resolveLines';

/** Offers compared with market prices. */
export type MarketComparison = {
  /** Sum of offers ÷ sum of market prices, over the lines that count and have both. */
  ratio: number;
  /** The number of those lines. */
  compared: number;
};

/** Compares the basket with market prices; `undefined` if no line that counts has one. */
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
