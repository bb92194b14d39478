import { createPicker } from './createPicker';
import { cs2Templates } from './cs2/cs2Templates';
import type { Random } from './Random';
import type { Template } from './Template';

/** Shown in every inventory of enough items, so that a small one has variety too. */
export const CS2_SHOWPIECES = [
  '★ Karambit | Doppler',
  'AK-47 | Case Hardened',
  '★ Sport Gloves | Vice',
  'AWP | Asiimov',
  '★ Butterfly Knife | Fade',
  'M4A1-S | Printstream',
  'Glock-18 | Gamma Doppler',
  'AK-47 | Redline',
  '★ M9 Bayonet | Gamma Doppler',
  'Desert Eagle | Blaze',
  '★ Specialist Gloves | Crimson Kimono',
  'AK-47 | Vulcan',
  '★ Bayonet',
  'Sir Bloody Miami Darryl | The Professionals',
  'M4A4 | 龍王 (Dragon King)',
  'Charm | Hot Howl',
  'Sticker | Crown (Foil)',
  'Glove Case',
  'MP9 | Wild Lily',
  'Negev | Mjölnir',
  'Sawed-Off | The Kraken',
  'Music Kit | The Verkkars, EZ4ENCE',
  'Patch | Howl',
  'Howl Pin',
  '5 Year Veteran Coin',
  'Operation Hydra Access Pass',
  'Krakow 2017 Cobblestone Souvenir Package',
  'Name Tag',
  'Chroma Case Key',
  'Sealed Graffiti | King Me (Tiger Orange)',
] as const;

const BY_NAME = new Map(
  Object.values(cs2Templates)
    .flat()
    .map((template) => [template.name, template]),
);
const TREASURE = 150;

/** Upper bounds of a roll from 0 to 1. Cheap and many, as inventories are. */
const SHARES = [
  [0.34, createPicker(cs2Templates.containers, 0.8)],
  [0.58, createPicker(cs2Templates.stickers, 0.7)],
  [
    0.86,
    createPicker(
      cs2Templates.guns.filter(({ price }) => price < TREASURE),
      0.35,
    ),
  ],
  [0.905, createPicker(cs2Templates.goods, 0.4)],
  [0.925, createPicker(cs2Templates.agents, 0.5)],
  [0.945, createPicker(cs2Templates.charms, 0.5)],
  [0.955, createPicker(cs2Templates.keepsakes, 0)],
  [0.974, createPicker(cs2Templates.knives, 0.25)],
  [0.985, createPicker(cs2Templates.gloves, 0.2)],
  [
    1,
    createPicker(
      cs2Templates.guns.filter(({ price }) => price >= TREASURE),
      0.6,
    ),
  ],
] as const;

/** The template for one place of the inventory. */
export function selectCs2Template(index: number, random: Random): Template {
  const first = BY_NAME.get(CS2_SHOWPIECES[index] ?? '');
  if (first) return first;
  const roll = random.next();
  const [, pick] = SHARES.find(([bound]) => roll < bound) ?? SHARES[0];
  return pick(random);
}
