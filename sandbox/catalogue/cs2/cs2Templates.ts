import { type RarityKey, rarities } from '../templates/rarities';
import type { Template } from '../templates/Template';
import { containerRows } from './containerRows';
import { goodsRows, keepsakeRows } from './goodsRows';
import { heavySkins } from './heavySkins';
import { rifleSkins } from './rifleSkins';
import { sidearmSkins } from './sidearmSkins';
import { charmRows, stickerRows } from './stickerRows';
import { toKnifeTemplates } from './toKnifeTemplates';
import { toSkinTemplates } from './toSkinTemplates';
import { agentRows, gloveRows } from './wearableRows';

function toTemplate(type: string, name: string, key: RarityKey, price: number): Template {
  const [rarity, color] = rarities[key];
  return { name, type, rarity, color, price };
}

const gloves = gloveRows.map(
  ([name, price]): Template => ({
    ...toTemplate('Gloves', `★ ${name}`, 'extraordinary', price),
    wearRange: [0.06, 0.8],
  }),
);

/** The CS2 catalogue, grouped as inventories draw from it. */
export const cs2Templates = {
  guns: [
    ...toSkinTemplates(rifleSkins),
    ...toSkinTemplates(sidearmSkins),
    ...toSkinTemplates(heavySkins),
  ],
  knives: toKnifeTemplates(),
  gloves,
  agents: agentRows.map(([name, key, price]) => toTemplate('Agent', name, key, price)),
  stickers: stickerRows.map(([name, key, price]) =>
    toTemplate('Sticker', `Sticker | ${name}`, key, price),
  ),
  charms: charmRows.map(([name, key, price]) => toTemplate('Charm', `Charm | ${name}`, key, price)),
  containers: containerRows.map(([name, price]) => toTemplate('Container', name, 'base', price)),
  goods: goodsRows.map(
    ([type, name, key, price]): Template => ({
      ...toTemplate(type, name, key, price),
      ...(type === 'Music Kit' && { prefixes: ['StatTrak™ '] }),
    }),
  ),
  keepsakes: keepsakeRows.map(([name, key]) => toTemplate('Collectible', name, key, 0)),
} as const satisfies Record<string, readonly Template[]>;
