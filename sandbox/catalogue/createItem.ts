import { Random } from '../lib/Random';
import type { WireGame, WireItem } from '../wire/WireItem';
import { createCs2Item } from './createCs2Item';
import { createIdentity, mixSeed } from './createIdentity';
import { createRustItem } from './createRustItem';

/** The item at one place of a generated inventory; it depends on nothing but the three numbers. */
export function createItem(game: WireGame, seed: number, index: number): WireItem {
  const random = new Random(mixSeed(game, seed, index));
  const id = createIdentity(game, seed, index);
  const assetId = String(41_000_000_000 + index * 37 + (mixSeed(game, seed, -2) % 999_983));
  return game === '730'
    ? createCs2Item(id, assetId, index, random)
    : createRustItem(id, assetId, index, random);
}
