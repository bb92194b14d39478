import type { Random } from '../lib/Random';
import type { WireItem } from '../wire/WireItem';
import { type Price, roundToCents } from './createPrice';

type Sale = Price & {
  /** Showpieces are always accepted, other items mostly. */
  isShowpiece: boolean;
};

/** Sets an item's prices (USD) and its acceptance. Items without a market cannot be traded. */
export function addOffer(item: WireItem, sale: Sale, random: Random): void {
  const { market, share, isShowpiece } = sale;
  item.marketPrice = market;
  item.tradable = market > 0 && (isShowpiece || !random.chance(0.035));
  if (market === 0 || (!isShowpiece && random.chance(item.tradable ? 0.025 : 0.5))) return;
  const amount = item.amount ?? 1;
  item.offer = {
    price: Math.min(roundToCents(market * share), roundToCents(market - 0.01)),
    reference: `ref_${random.integer(0x10000000, 0xffffffff).toString(16)}`,
    accepted: item.tradable && (isShowpiece || !random.chance(0.05)),
    maxAmount: !isShowpiece && random.chance(0.25) ? random.integer(1, amount) : amount,
  };
}
