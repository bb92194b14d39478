import { isRecord } from '../lib/isRecord';
import { Random } from '../lib/Random';

const changedShare = 0.05;
const removedShare = 0.01;

/**
 * The inventory of the next read of Steam: about 5 % of offers have moved by up to 20 %, and about 1 %
 * of the items are gone. `round` is the number of the read; the same round always drifts alike.
 */
export function driftItems(items: readonly unknown[], round: number): unknown[] {
  const random = new Random(round);
  return items
    .filter(() => !random.chance(removedShare))
    .map((item) => (random.chance(changedShare) ? movePrice(item, random.next()) : item));
}

function movePrice(item: unknown, luck: number): unknown {
  if (!isRecord(item) || !isRecord(item.offer)) return item;
  const { price } = item.offer;
  if (typeof price !== 'number') return item;
  const moved = Math.round(price * (80 + luck * 40)) / 100;
  // A few cents times 0.9 round to the same cents: a moved price must differ.
  const changed = moved === price || moved <= 0 ? Math.round(price * 100 + 1) / 100 : moved;
  return { ...item, offer: { ...item.offer, price: changed } };
}
