import './itemCard.css';
import './skeletonCard.css';
import './cardDensity.css';
import type { Item } from '~/assetpay/item';
import { selectBadges } from '~/items/itemBadges';
import { toRarityColor } from '~/items/rarityColor';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { createElement } from '~/lib/createElement';
import { toCardDescription, toCardLabel } from './cardText';
import { hasUnits, writeUnits } from './cardUnits';
import { createCardFace } from './createCardFace';
import { createSlot } from './createSlot';
import type { CardMarks } from './Selection';
import { words } from './words';

/** A card, and the item that is written on it. */
export type Card = { element: HTMLElement; item: Item };

type Writer = { write: (item: Item) => void; mark: (item: Item, marks: CardMarks) => void };

/** How to write on each card that was made. */
const writers = new WeakMap<HTMLElement, Writer>();

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
  let description = '';
  writers.set(element, {
    write: (shown) => {
      const badges = selectBadges(shown);
      label.write(toCardLabel(shown));
      face.write(shown, badges);
      description = toCardDescription(shown, badges);
      element.style.setProperty('--rarity', toRarityColor(shown));
    },
    mark: (shown, marks) => {
      const isKept = marks.isKept(shown);
      const isRefused = isKept || whyNotDepositable(shown) !== undefined;
      const units = hasUnits(shown) ? writeUnits(element, marks.countUnits(shown)) : undefined;
      const told =
        isKept || units !== undefined
          ? [isKept && words.card.kept, units, description].filter(Boolean).join(', ')
          : description;
      writeAttribute(element, 'aria-selected', String(marks.has(shown)));
      writeAttribute(element, 'aria-disabled', String(isRefused));
      writeAttribute(element, 'aria-description', told);
      writeAttribute(element, 'data-kept', String(isKept));
    },
  });
  return writeCard({ element, item }, item);
}

/** Writes an item on a card, in place of what it showed before. */
export function writeCard({ element }: Card, item: Item): Card {
  writers.get(element)?.write(item);
  return { element, item };
}

/** Writes on a card whether and how much of it is picked, and whether it is kept. */
export function markCard({ element, item }: Card, marks: CardMarks): void {
  writers.get(element)?.mark(item, marks);
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
