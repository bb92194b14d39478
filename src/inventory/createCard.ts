import './itemCard.css';
import './skeletonCard.css';
import './cardDensity.css';
import type { Item } from '~/assetpay/item';
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
  writers.set(element, {
    write: (shown) => {
      label.write(toCardLabel(shown));
      face.write(shown);
      writeAttribute(element, 'aria-description', toDescription(shown, false));
      writeAttribute(element, 'aria-disabled', String(whyNotDepositable(shown) !== undefined));
      delete element.dataset.kept;
      element.style.setProperty('--rarity', toRarityColor(shown));
    },
    mark: (shown, marks) => {
      writeAttribute(element, 'aria-selected', String(marks.has(shown)));
      markKept(element, shown, marks.isKept(shown));
      if (hasUnits(shown)) label.write(writeUnits(element, shown, marks.countUnits(shown)));
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

/** Says of a card that it is never sold, or no longer: as with what is refused, it says why. */
function markKept(card: HTMLElement, item: Item, isKept: boolean): void {
  if ((card.dataset.kept === 'true') === isKept) return;
  card.dataset.kept = String(isKept);
  writeAttribute(card, 'aria-disabled', String(isKept || whyNotDepositable(item) !== undefined));
  writeAttribute(card, 'aria-description', toDescription(item, isKept));
}

function toDescription(item: Item, isKept: boolean): string {
  const description = toCardDescription(item);
  return isKept ? `${words.card.kept}, ${description}` : description;
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
