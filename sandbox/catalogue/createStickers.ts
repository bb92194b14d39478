import type { Random } from '../lib/Random';
import type { WireItem, WireSticker } from '../wire/WireItem';
import { createIconHash } from './createIconHash';
import { createPicker } from './createPicker';
import { cs2Templates } from './cs2/cs2Templates';
import type { Template } from './templates/Template';

const pickSticker = createPicker(
  cs2Templates.stickers.filter(({ price }) => price < 100),
  0.3,
);
const pickCharm = createPicker(cs2Templates.charms, 0.5);

/** None to five stickers, often several of one kind. */
export function createStickers(isShowpiece: boolean, random: Random): WireSticker[] {
  const count = selectCount(isShowpiece, random);
  const same = random.chance(0.35) ? pickSticker(random) : undefined;
  const offset = count < 4 && random.chance(0.25) ? 1 : 0;
  return Array.from({ length: count }, (_, index) =>
    toSticker(same ?? pickSticker(random), index + offset, random),
  );
}

function selectCount(isShowpiece: boolean, random: Random): number {
  if (isShowpiece) return random.integer(3, 5);
  return random.chance(0.45) ? random.integer(1, 5) : 0;
}

/** Real stickers are mostly unscraped (wear exactly 0), and older data lacks the number. */
function toSticker(template: Template, slot: number, random: Random): WireSticker {
  const sticker: WireSticker = {
    name: template.name.slice('Sticker | '.length),
    marketHashName: template.name,
    slot,
    iconUrl: createIconHash(template),
  };
  const roll = random.next();
  if (roll < 0.88) sticker.wear = roll < 0.72 ? 0 : random.integer(1, 90) / 100;
  return sticker;
}

export function createCharm(random: Random): NonNullable<WireItem['charm']> {
  const template = pickCharm(random);
  return {
    name: template.name.replace('Charm | ', ''),
    marketHashName: template.name,
    iconUrl: createIconHash(template),
  };
}
