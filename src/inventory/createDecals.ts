import type { Item, Sticker } from '~/assetpay/item';
import { createPicture } from '~/items/createPicture';
import { toShortWear } from '~/items/wear';
import { createElement } from '~/lib/createElement';

/** A weapon has five places for stickers; more in an answer are counted, not drawn. */
const places = 5;

/** px; enough for the small box at one and at two device pixels per px. */
const size = [64] as const;

/** What is stuck on an item, small: its stickers, faded by their wear, and its charm. */
export function createDecals(item: Item, imageBase: string): Element[] {
  const { stickers = [], charm } = item;
  if (stickers.length === 0 && !charm) return [];
  const line = createElement('div', 'card-decals');
  for (const sticker of stickers.slice(0, places)) {
    const picture = createElement('span', '', createPicture(imageBase, sticker.iconUrl, size));
    picture.title = toStickerTitle(sticker);
    if (sticker.wear) picture.style.setProperty('--worn', String(sticker.wear));
    line.append(picture);
  }
  if (stickers.length > places) line.append(createElement('b', '', `+${stickers.length - places}`));
  if (charm) {
    const picture = createPicture(imageBase, charm.iconUrl, size);
    const hung = createElement('span', 'card-charm', picture);
    hung.title = charm.name;
    line.append(hung);
  }
  return [line];
}

function toStickerTitle({ name, wear }: Sticker): string {
  return wear ? `${name}, ${toShortWear(String(wear))}` : name;
}
