import './itemCard.css';
import './skeletonCard.css';
import type { Item } from '~/assetpay/item';
import { toRarityColor } from '~/items/rarityColor';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { createElement } from '~/lib/createElement';
import { toCardDescription, toCardLabel } from './cardText';
import { createCardFace } from './createCardFace';

/**
 * One item: a name for the ear, and everything else for the eye, with the same facts in the description.
 * Nothing in it takes focus or listens: the grid around it does. All of it follows from the item alone; where
 * the card stands and whether it is picked is written on it (docs/decisions/0014).
 */
export function createCard(item: Item, imageBase: string): HTMLElement {
  const card = createElement('div', 'card');
  card.setAttribute('role', 'option');
  fillCard(card, item, imageBase);
  return card;
}

/** Writes an item on a card, in place of what it showed of it before. */
export function fillCard(card: HTMLElement, item: Item, imageBase: string): void {
  const face = createElement('div', 'contents', createCardFace(item, imageBase));
  face.setAttribute('aria-hidden', 'true');
  card.replaceChildren(createElement('span', 'sr-only', toCardLabel(item)), face);
  card.setAttribute('aria-disabled', String(whyNotDepositable(item) !== undefined));
  card.setAttribute('aria-description', toCardDescription(item));
  card.style.setProperty('--rarity', toRarityColor(item));
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
