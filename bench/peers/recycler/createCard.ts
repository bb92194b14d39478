import type { Item } from '~/assetpay/inventory/item';
import { isTitleLong } from '~/inventory/card/isTitleLong';
import { createBadges } from './createBadges';
import { createDecals } from './createDecals';
import { createElement } from './createElement';
import { createPicture } from './createPicture';
import { createTextSlot } from './createTextSlot';
import { type CardFacts, toCardFacts } from './toCardFacts';

/** A recycled card, which shows one item after another. */
export type Card = {
  element: HTMLElement;
  show: (item: Item, place: { index: number; setSize: number; isPicked: boolean }) => void;
  setPicked: (isPicked: boolean) => void;
  hide: () => void;
};

/** Creates the markup of the page's own card once, and rewrites it for each item. */
export function createCard(imageBase: string): Card {
  const element = createElement('div', 'card');
  element.role = 'option';
  const setAttribute = createAttributeWriter(element);
  const label = createTextSlot('span', 'sr-only', element);
  const face = createFace(element, imageBase);
  let rarity = '';
  const setPicked = (isPicked: boolean) => setAttribute('aria-selected', String(isPicked));
  return {
    element,
    setPicked,
    show: (item, { index, setSize, isPicked }) => {
      const facts = toCardFacts(item);
      if (element.hidden) element.hidden = false;
      setAttribute('id', `card-${index}`);
      setPicked(isPicked);
      setAttribute('aria-disabled', String(facts.refusal !== undefined));
      setAttribute('aria-setsize', String(setSize));
      setAttribute('aria-posinset', String(index + 1));
      setAttribute('aria-description', facts.description);
      if (facts.rarity !== rarity) element.style.setProperty('--rarity', facts.rarity);
      rarity = facts.rarity;
      label.show(facts.label);
      face(item, facts);
    },
    hide: () => {
      element.hidden = true;
    },
  };
}

function createAttributeWriter(element: Element): (name: string, value: string) => void {
  const written = new Map<string, string>();
  return (name, value) => {
    if (written.get(name) === value) return;
    written.set(name, value);
    element.setAttribute(name, value);
  };
}

/** Creates the visible parts, in the order of the page's own card. */
function createFace(card: Element, imageBase: string): (item: Item, facts: CardFacts) => void {
  const face = createElement('div', 'contents', card);
  face.ariaHidden = 'true';
  const picture = createPicture(createElement('div', 'card-picture', face), imageBase, [192, 360]);
  const badges = createBadges(face);
  const decals = createDecals(face, imageBase);
  const family = createTextSlot('div', 'card-family', face);
  const title = createTextSlot('div', 'card-title', face);
  const wear = createWear(face);
  const prices = createElement('div', 'card-price', face);
  const price = createTextSlot('b', '', prices);
  const ratio = createTextSlot('span', '', prices);
  const market = createTextSlot('div', '', prices);
  const refusal = createTextSlot('span', 'card-refusal', face);
  createElement('span', 'card-details', face);
  return (item, facts) => {
    picture(item.iconUrl);
    badges(facts.badges);
    decals(item);
    family.show(facts.family);
    title.show(facts.title);
    const isLong = !wear(facts);
    title.element.classList.toggle('card-title-long', isLong);
    title.element.classList.toggle('card-name-long', isTitleLong(facts.title, isLong));
    price.show(facts.price);
    ratio.show(facts.ratio);
    market.show(facts.market);
    refusal.show(facts.refusal);
  };
}

/** Writes the wear bar. Returns true if the item has a wear. */
function createWear(face: Element): (facts: CardFacts) => boolean {
  const box = createElement('div', 'card-wear', face);
  const line = createElement('div', '', box);
  const exterior = createTextSlot('b', '', line);
  const wear = createTextSlot('span', '', line);
  const seed = createTextSlot('i', '', line);
  const bar = createElement('div', 'wear-bar', box);
  bar.ariaHidden = 'true';
  let worn: string | undefined;
  return (facts) => {
    const isEmpty = !facts.exterior && !facts.wear && facts.seed === undefined;
    if (box.hidden !== isEmpty) box.hidden = isEmpty;
    if (isEmpty) return false;
    exterior.show(facts.exterior);
    wear.show(facts.wear);
    seed.show(facts.seed);
    if (bar.hidden !== (facts.worn === undefined)) bar.hidden = facts.worn === undefined;
    if (facts.worn !== undefined && facts.worn !== worn) {
      bar.style.setProperty('--wear', facts.worn);
      worn = facts.worn;
    }
    return true;
  };
}
