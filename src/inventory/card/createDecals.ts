import type { Item, Sticker } from '~/assetpay/inventory/item';
import { createPictureSlot } from '~/items/picture/createPictureSlot';
import { toShortWear } from '~/items/wear/wear';
import { createCachedWriter } from '~/lib/dom/createCachedWriter';
import { createElement } from '~/lib/dom/createElement';
import { placeChildren } from '~/lib/dom/placeChildren';
import { cardParts } from './cardParts';
import { joinFacts } from './joinFacts';

/** A weapon holds five stickers. Any more in an answer are counted, not drawn. */
const stickerLimit = 5;

/** px. Sharp in the small box at one and at two device pixels per px. */
const size = [64] as const;

export type Decals = { element: HTMLElement; write: (item: Item) => void };

/** Small images of an item's stickers, faded by their wear, and of its charm. */
export function createDecals(imageBase: string): Decals {
  const element = createElement('div', cardParts.decals);
  const stickers: Decal[] = [];
  let hung: Decal | undefined;
  return {
    element,
    write: ({ stickers: stuck = [], charm }) => {
      const shown = stuck.slice(0, stickerLimit).map((sticker, index) => {
        stickers[index] ??= createDecal('', imageBase);
        return stickers[index].write(sticker);
      });
      if (stuck.length > stickerLimit)
        shown.push(createElement('b', '', `+${stuck.length - stickerLimit}`));
      if (charm) {
        hung ??= createDecal(cardParts.charm, imageBase);
        shown.push(hung.write(charm));
      }
      placeChildren(element, shown);
    },
  };
}

/** A sticker, or a charm, which has no wear. */
type Decoration = Pick<Sticker, 'name' | 'iconUrl' | 'wear'>;
type Decal = { write: (shown: Decoration) => HTMLElement };

/** The element of one sticker or charm. The next item's decals reuse it. */
function createDecal(className: string, imageBase: string): Decal {
  const element = createElement('span', className);
  const picture = createPictureSlot(element, imageBase, size);
  const writeStyle = createCachedWriter((name, value) => element.style.setProperty(name, value));
  return {
    write: (shown) => {
      element.title = describeDecal(shown);
      writeStyle('--worn', String(shown.wear ?? 0));
      picture.write(shown.iconUrl);
      return element;
    },
  };
}

function describeDecal({ name, wear }: Decoration): string {
  return joinFacts([name, wear ? toShortWear(String(wear)) : undefined]);
}
