import { Random } from '../lib/Random';
import type { WireGame } from '../wire/WireGame';
import type { WireItem } from '../wire/WireItem';
import { createCs2Item } from './createCs2Item';
import { createIdentity, mixSeed } from './createIdentity';
import { createRustItem } from './createRustItem';

const creators = {
  '730': createCs2Item,
  '252490': createRustItem,
} satisfies Record<WireGame, typeof createCs2Item>;

/** The item at one place of a generated inventory; it depends on nothing but the three numbers. */
export function createItem(game: WireGame, seed: number, index: number): WireItem {
  const random = new Random(mixSeed(game, seed, index));
  const id = createIdentity(game, seed, index);
  const assetId = String(41_000_000_000 + index * 37 + (mixSeed(game, seed, -2) % 999_983));
  return creators[game](id, assetId, index, random);
}
