import type { Random } from '../lib/Random';
import { createPicker } from './createPicker';
import { cs2Templates } from './cs2/cs2Templates';
import type { Template } from './templates/Template';

/** The first items of every inventory, so that a small one has variety too. */
export const cs2Showpieces = [
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

const templatesByName = new Map(
  Object.values(cs2Templates)
    .flat()
    .map((template) => [template.name, template]),
);
const treasure = 150;

/** Upper bounds of a random number from 0 to 1. Most items are cheap, as in real inventories. */
const shares = [
  [0.34, createPicker(cs2Templates.containers, 0.8)],
  [0.58, createPicker(cs2Templates.stickers, 0.7)],
  [
    0.86,
    createPicker(
      cs2Templates.guns.filter(({ price }) => price < treasure),
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
      cs2Templates.guns.filter(({ price }) => price >= treasure),
      0.6,
    ),
  ],
] as const;

/** The template of the item at `index`. */
export function selectCs2Template(index: number, random: Random): Template {
  const first = templatesByName.get(cs2Showpieces[index] ?? '');
  if (first) return first;
  const roll = random.next();
  const [, pick] = shares.find(([bound]) => roll < bound) ?? shares[0];
  return pick(random);
}
