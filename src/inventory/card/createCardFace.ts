import type { Item } from '~/assetpay/inventory/item';
import type { ItemBadge } from '~/items/itemBadges';
import { createPictureSlot } from '~/items/picture/createPictureSlot';
import { createElement } from '~/lib/dom/createElement';
import { cardParts } from './cardParts';
import { createUnits, hasUnits } from './cardUnits';
import { createCardWear } from './createCardWear';
import { createDecals } from './createDecals';
import { createSlot } from './createSlot';
import type { CardFacts } from './getCardFacts';
import { isTitleLong } from './isTitleLong';

/** The visible part of a card: created once, then rewritten for each item. */
export type CardFace = {
  element: HTMLElement;
  write: (item: Item, facts: CardFacts) => void;
  /** Writes why the card cannot be picked, if it cannot. */
  refuse: (why: string | undefined) => void;
};

/** Without React, as a fling writes hundreds of cards (docs/decisions/0014). */
export function createCardFace(imageBase: string): CardFace {
  const picture = createPictureSlot(createElement('div', cardParts.picture), imageBase, [192, 360]);
  const badges = createElement('div', cardParts.badges);
  const decals = createDecals(imageBase);
  const family = createSlot('div', cardParts.family);
  const title = createSlot('div', cardParts.title);
  const wear = createCardWear();
  const prices = createCardPrices();
  const refusal = createSlot('span', cardParts.refusal);
  let units: HTMLElement | undefined;
  const element = createElement(
    'div',
    'contents',
    picture.element,
    badges,
    decals.element,
    family.element,
    title.element,
    wear.element,
    prices.element,
    refusal.element,
    createElement('span', cardParts.details),
  );
  element.setAttribute('aria-hidden', 'true');
  return {
    element,
    write: (item, facts) => {
      picture.write(item.iconUrl);
      writeBadges(badges, facts.badges);
      decals.write(item);
      family.write(facts.family ?? '');
      title.write(facts.title);
      const isMany = hasUnits(item);
      if (isMany) {
        units ??= createUnits();
        if (units.parentNode === null) title.element.after(units);
      } else units?.remove();
      const isLong = wear.write(isMany ? undefined : item) && !isMany;
      title.element.classList.toggle(cardParts.longTitle, isLong);
      // Names of one series differ only at their end.
      title.element.classList.toggle(cardParts.longName, isTitleLong(facts.title, isLong));
      prices.write(facts);
    },
    refuse: refusal.write,
  };
}

function writeBadges(line: HTMLElement, badges: readonly ItemBadge[]): void {
  const isSame =
    badges.length === line.childElementCount &&
    badges.every(({ text }, index) => line.children[index]?.textContent === text);
  if (isSame) return;
  line.replaceChildren(
    ...badges.map(({ text, tone }) => {
      const badge = createElement('span', '', text);
      badge.dataset.tone = tone;
      return badge;
    }),
  );
}

function createCardPrices(): { element: HTMLElement; write: (facts: CardFacts) => void } {
  const offer = createSlot('b');
  const ratio = createSlot('span');
  const market = createSlot('div');
  return {
    element: createElement('div', cardParts.price, offer.element, ratio.element, market.element),
    write: (facts) => {
      offer.write(facts.offer);
      ratio.write(facts.ratio);
      market.write(facts.market);
    },
  };
}
