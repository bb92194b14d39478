import type { Item } from '~/assetpay/inventory/item';
import { toShortWear } from '~/items/wear/wear';
import { createElement } from './createElement';
import { createPicture, type Picture } from './createPicture';
import { createTextSlot } from './createTextSlot';

const places = 5;

type Decal = { box: HTMLElement; picture: Picture };

/** The stickers and the charm of a card, created when first needed and hidden when not. */
export function createDecals(parent: Element, imageBase: string): (item: Item) => void {
  const line = createElement('div', 'card-decals', parent);
  const more = createTextSlot('b', '', line);
  const stickers: Decal[] = [];
  let charm: Decal | undefined;
  line.hidden = true;
  const createDecal = (className: string): Decal => {
    const box = createElement('span', className);
    return { box, picture: createPicture(box, imageBase, [64]) };
  };
  return (item) => {
    const shown = item.stickers ?? [];
    const isEmpty = shown.length === 0 && !item.charm;
    if (line.hidden !== isEmpty) line.hidden = isEmpty;
    if (isEmpty) return;
    while (stickers.length < Math.min(shown.length, places)) {
      const decal = createDecal('');
      more.element.before(decal.box);
      stickers.push(decal);
    }
    for (const [place, { box, picture }] of stickers.entries()) {
      const sticker = shown[place];
      if (box.hidden !== (sticker === undefined)) box.hidden = sticker === undefined;
      if (sticker === undefined) continue;
      const { name, wear } = sticker;
      const title = wear ? `${name}, ${toShortWear(String(wear))}` : name;
      if (box.title !== title) box.title = title;
      const worn = String(wear ?? 0);
      if (box.style.getPropertyValue('--worn') !== worn) box.style.setProperty('--worn', worn);
      picture(sticker.iconUrl);
    }
    more.show(shown.length > places ? `+${shown.length - places}` : undefined);
    if (item.charm && charm === undefined) {
      charm = createDecal('card-charm');
      line.append(charm.box);
    }
    if (charm === undefined) return;
    if (charm.box.hidden !== !item.charm) charm.box.hidden = !item.charm;
    if (item.charm === undefined) return;
    if (charm.box.title !== item.charm.name) charm.box.title = item.charm.name;
    charm.picture(item.charm.iconUrl);
  };
}
