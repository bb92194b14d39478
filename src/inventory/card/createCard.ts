import type { Item } from '~/assetpay/inventory/item';
import type { CardMarks } from '~/inventory/picking/Selection';
import { words } from '~/inventory/words';
import { toRarityColor } from '~/items/rarityColor';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { createCachedWriter } from '~/lib/createCachedWriter';
import { createElement } from '~/lib/createElement';
import { getCardFacts } from './cardFacts';
import { hasUnits, writeUnits } from './cardUnits';
import { createCardFace } from './createCardFace';
import { createSlot } from './createSlot';

/** Where a card stands: its `id` in the document and, from 1, which of how many it is. */
export type CardPlace = { id: string; position: number; setSize: number };

export type Card = {
  element: HTMLElement;
  /** What it shows. */
  get: () => Item;
  /** Writes an item on it, in place of what it showed before. */
  show: (item: Item, place: CardPlace) => void;
  /** Whether it says already whether the item is picked. */
  isMarked: (marks: CardMarks) => boolean;
  /** Writes whether and how much of the item is picked, and whether it is kept. */
  mark: (marks: CardMarks) => void;
};

/**
 * A card: a name for the ear, and everything else for the eye, with the same facts in the description.
 * Nothing in it takes focus or listens: the grid around it does. All of it follows from the item alone; where
 * the card stands and what of it is picked is written on it (docs/decisions/0014).
 */
export function createCard(first: Item, imageBase: string): Card {
  const label = createSlot('span', 'sr-only');
  const face = createCardFace(imageBase);
  const element = createElement('div', 'card', label.element, face.element);
  const writeAttribute = createCachedWriter((name, value) => element.setAttribute(name, value));
  const writeStyle = createCachedWriter((name, value) => element.style.setProperty(name, value));
  writeAttribute('role', 'option');
  let item = first;
  let description = '';
  const write = () => {
    const facts = getCardFacts(item);
    label.write(facts.label);
    face.write(item, facts);
    description = facts.description;
    writeStyle('--rarity', toRarityColor(item));
  };
  write();
  return {
    element,
    get: () => item,
    show: (next, { id, position, setSize }) => {
      writeAttribute('id', id);
      writeAttribute('aria-setsize', String(setSize));
      writeAttribute('aria-posinset', String(position));
      if (next === item) return;
      item = next;
      write();
    },
    isMarked: (marks) => element.getAttribute('aria-selected') === String(marks.has(item)),
    mark: (marks) => {
      const isKept = marks.isKept(item);
      const isRefused = isKept || whyNotDepositable(item) !== undefined;
      const units = hasUnits(item) ? writeUnits(element, marks.countUnits(item)) : undefined;
      const told =
        isKept || units !== undefined
          ? [isKept && words.card.kept, units, description].filter(Boolean).join(', ')
          : description;
      writeAttribute('aria-selected', String(marks.has(item)));
      writeAttribute('aria-disabled', String(isRefused));
      writeAttribute('aria-description', told);
      writeAttribute('data-kept', String(isKept));
    },
  };
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
