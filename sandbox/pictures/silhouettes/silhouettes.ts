import { containers } from './containers';
import { emblemGoods } from './emblemGoods';
import { knives } from './knives';
import type { Silhouette } from './Layer';
import { longGuns } from './longGuns';
import { pistols } from './pistols';
import { rifles } from './rifles';
import { rustClothes } from './rustClothes';
import { rustFurniture } from './rustFurniture';
import { rustTools } from './rustTools';
import { trinkets } from './trinkets';
import { wearables } from './wearables';

/** All things that can be drawn. */
export const silhouettes = {
  ...rifles,
  ...pistols,
  ...longGuns,
  ...knives,
  ...wearables,
  ...emblemGoods,
  ...containers,
  ...trinkets,
  ...rustFurniture,
  ...rustClothes,
  ...rustTools,
} satisfies Record<string, Silhouette>;

export type Shape = keyof typeof silhouettes;
