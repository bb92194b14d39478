import type { WireGame } from '../wire/WireGame';
import type { WireItem } from '../wire/WireItem';
import { createItem } from './createItem';

type Options = { game: WireGame; size: number; seed: number };

/**
 * A believable inventory of `size` items (0 to 100,000), prices in USD. Items that can be
 * deposited come first, the dearest at the top. An item depends on game, seed and index alone, so a
 * larger inventory holds all items of a smaller one.
 */
export function generateInventory({ game, size, seed }: Options): WireItem[] {
  const items = Array.from({ length: size }, (_, index) => createItem(game, seed, index));
  // Numbers beside each other sort several times faster than numbers read out of large objects.
  const ranks = Float64Array.from(items, rank);
  const order = Uint32Array.from(items.keys());
  order.sort((one, other) => (ranks[other] ?? 0) - (ranks[one] ?? 0) || one - other);
  return Array.from(order, (index) => items[index]).filter((item) => item !== undefined);
}

const most = 1e9;

function rank({ offer, marketPrice = 0 }: WireItem): number {
  if (!offer) return marketPrice - most;
  return offer.accepted ? offer.price + most : offer.price;
}
