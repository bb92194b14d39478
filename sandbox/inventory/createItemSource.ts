import { generateInventory } from '../catalogue/generateInventory';
import { sharePictures } from '../catalogue/sharePictures';
import type { Client } from '../merchants/players';
import type { Shape } from '../scenarios/scenario';
import type { WireGame } from '../wire/WireGame';
import type { WireItem } from '../wire/WireItem';
import type { InventoryFile } from './parseInventoryFile';

type Options = {
  file: InventoryFile | undefined;
  sizes: Record<WireGame, number>;
  seed: number;
  /** All pictures are one. */
  isPlain: boolean;
};

type Request = { game: WireGame; client: Client; shape: Shape; origin: string };

/** The source of items: the served file or the generator, changed by the scenario's shape. */
export function createItemSource({ file, sizes, seed, isPlain }: Options) {
  const generated = new Map<string, readonly WireItem[]>();

  function generate(game: WireGame, size: number, playerSeed: number): readonly WireItem[] {
    const key = `${game}/${size}/${playerSeed}`;
    const known = generated.get(key);
    if (known !== undefined) return known;
    const drawn = generateInventory({ game, size, seed: playerSeed });
    const items = isPlain ? sharePictures(drawn) : drawn;
    generated.set(key, items);
    return items;
  }

  return ({ game, client, shape, origin }: Request): readonly unknown[] => {
    const playerSeed = seed + Number(client.steamID.slice(-9));
    const items =
      file !== undefined && shape.size === undefined
        ? file.items[game]
        : generate(game, shape.size ?? sizes[game], playerSeed);
    return shape.change?.(items, origin) ?? items;
  };
}

export type ItemSource = ReturnType<typeof createItemSource>;
