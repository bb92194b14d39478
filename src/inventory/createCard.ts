import './itemCard.css';
import './skeletonCard.css';
import type { Item } from '~/assetpay/item';
import { toRarityColor } from '~/items/rarityColor';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { createElement } from '~/lib/createElement';
import { toCardDescription, toCardLabel } from './cardText';
import { createCardFace } from './createCardFace';
import { createSlot } from './createSlot';

/** A card, and the item that is written on it. */
export type Card = { element: HTMLElement; item: Item };

/** How to write on each card that was made. */
const writers = new WeakMap<HTMLElement, (item: Item) => void>();

/**
 * A card: a name for the ear, and everything else for the eye, with the same facts in the description.
 * Nothing in it takes focus or listens: the grid around it does. All of it follows from the item alone; where
 * the card stands and what of it is picked is written on it (docs/decisions/0014).
 */
export function createCard(item: Item, imageBase: string): Card {
  const label = createSlot('span', 'sr-only');
  const face = createCardFace(imageBase);
  const element = createElement('div', 'card', label.element, face.element);
  element.setAttribute('role', 'option');
  writers.set(element, (shown) => {
    label.write(toCardLabel(shown));
    face.write(shown);
    writeAttribute(element, 'aria-disabled', String(whyNotDepositable(shown) !== undefined));
    writeAttribute(element, 'aria-description', toCardDescription(shown));
    element.style.setProperty('--rarity', toRarityColor(shown));
  });
  return writeCard({ element, item }, item);
}

/** Writes an item on a card, in place of what it showed before. */
export function writeCard({ element }: Card, item: Item): Card {
  writers.get(element)?.(item);
  return { element, item };
}

/** Only what differs: what is written is asked about again by everything that watches. */
export function writeAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** The box of a card whose item is on its way. */
export function createSkeletonCard(): HTMLElement {
  const card = createElement(
    'div',
    'card card-skeleton',
    createElement('div', 'card-picture'),
    createElement('p', 'card-family'),
    createElement('p', 'card-title'),
    createElement('div', 'card-wear'),
    createElement('div', 'card-price'),
  );
  card.setAttribute('aria-hidden', 'true');
  return card;
}
