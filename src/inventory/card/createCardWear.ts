import type { Item } from '~/assetpay/inventory/item';
import { createWearBar } from '~/items/wear/createWearBar';
import { toShortExterior, toShortWear } from '~/items/wear/wear';
import { words as itemWords } from '~/items/words';
import { createElement } from '~/lib/dom/createElement';
import { cardParts } from './cardParts';
import { createSlot } from './createSlot';

export type CardWear = {
  element: HTMLElement;
  /** Returns true if there is nothing to say. The name may then take two lines. */
  write: (item: Pick<Item, 'exterior' | 'wear' | 'paintSeed'> | undefined) => boolean;
};

/** Exterior, wear, paint seed and wear bar. Without them, a long name takes their line. */
export function createCardWear(): CardWear {
  const exterior = createSlot('b');
  const wear = createSlot('span');
  const seed = createSlot('i');
  const bar = createWearBar();
  const facts = createElement('div', '', exterior.element, wear.element, seed.element);
  const element = createElement('div', cardParts.wear, facts, bar);
  return {
    element,
    write: (item) => {
      const isEmpty = !item?.exterior && !item?.wear && item?.paintSeed === undefined;
      if (element.hidden !== isEmpty) element.hidden = isEmpty;
      if (isEmpty) return true;
      exterior.write(item.exterior ? toShortExterior(item.exterior) : undefined);
      wear.write(item.wear ? toShortWear(item.wear) : undefined);
      seed.write(
        item.paintSeed === undefined ? undefined : itemWords.seed({ seed: String(item.paintSeed) }),
      );
      bar.hidden = !item.wear;
      if (item.wear) bar.style.setProperty('--wear', String(Number(item.wear)));
      return false;
    },
  };
}
