import type { Random } from '../lib/Random';
import { createPicker } from './createPicker';
import { rustTemplates } from './rust/rustTemplates';
import type { Template } from './templates/Template';

/** The first items of every inventory, so that a small one has variety too. */
export const rustShowpieces = [
  'Glory AK47',
  'Punishment Mask',
  'Tempered AK47',
  'Whiteout Helmet',
  'Forest Raiders Pants',
  'Twitch Rivals Garage Door',
  'Blackout Hoodie',
  'Gemstone Hatchet',
  'Cobalt Container Double Door',
  'Black Gold Kilt',
  'Gun Box',
  'Toxic Locker',
  'Night Sky Furnace',
  'Rug from Hell',
  'Ghostly Sleeping Bag',
  'High Quality Bag',
  'Wood',
] as const;

/** The units of those showpieces that are stacks. */
export const rustShowpieceStacks: Readonly<Record<string, number>> = {
  'Tempered AK47': 6,
  'High Quality Bag': 12,
  Wood: 240,
};

const templatesByName = new Map(
  [...rustTemplates.skins, ...rustTemplates.stacks].map((template) => [template.name, template]),
);
const pickSkin = createPicker(rustTemplates.skins, 0.6);
const pickStack = createPicker(rustTemplates.stacks, 0.2);

/** The template of the item at `index`. */
export function selectRustTemplate(index: number, random: Random): Template {
  const first = templatesByName.get(rustShowpieces[index] ?? '');
  if (first) return first;
  return random.chance(0.06) ? pickStack(random) : pickSkin(random);
}
