import type { WireItem } from '../wire';
import type { Random } from './Random';
import type { Template } from './Template';

/** Says what an item is worth (USD) and whether it is taken: mostly, but never always. */
export function addOffer(
  item: WireItem,
  { isBoundToAccount }: Template,
  price: number,
  random: Random,
): void {
  item.tradable = !isBoundToAccount && !random.chance(0.035);
  item.marketPrice = isBoundToAccount ? 0 : Math.max(0.03, roundToCents(price));
  if (isBoundToAccount || random.chance(item.tradable ? 0.025 : 0.5)) return;
  const amount = item.amount ?? 1;
  const offered = roundToCents(item.marketPrice * (0.8 + random.next() * 0.12));
  item.offer = {
    price: Math.min(offered, roundToCents(item.marketPrice - 0.01)),
    reference: `ref_${random.integer(0x10000000, 0xffffffff).toString(16)}`,
    accepted: item.tradable && !random.chance(0.05),
    maxAmount: random.chance(0.25) ? random.integer(1, amount) : amount,
  };
}

function roundToCents(value: number): number {
  return Math.round(value * 100) / 100;
}
