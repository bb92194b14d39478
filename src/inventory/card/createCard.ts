import type { Item } from '~/assetpay/inventory/item';
import type { CardMarks } from '~/inventory/picking/Selection';
import { words } from '~/inventory/words';
import { toRarityColor, toRarityLevel } from '~/items/toRarityColor';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { createCachedWriter } from '~/lib/dom/createCachedWriter';
import { createElement } from '~/lib/dom/createElement';
import { cardParts } from './cardParts';
import { hasUnits, writeUnits } from './cardUnits';
import { createCardFace } from './createCardFace';
import { createSlot } from './createSlot';
import { getCardWriter } from './getCardFacts';
import { joinFacts } from './joinFacts';

/** A card's `id` in the document, and its `position` from 1 to `setSize`. */
export type CardPlace = { id: string; position: number; setSize: number };

export type Card = {
  element: HTMLElement;
  /** The item that it shows. */
  get: () => Item;
  /** Writes an item on the card, instead of the one before. */
  show: (item: Item, place: CardPlace) => void;
  /** True if the card's picked state is up to date. */
  isMarked: (marks: CardMarks) => boolean;
  /** Writes the picked state and units, and the state on the keep list. */
  mark: (marks: CardMarks) => void;
};

/**
 * A card: its accessible name and description say the same facts as its visible face. Nothing in it takes focus or
 * has listeners: the grid has both. Its content follows from the item alone; place and picked state are attributes
 * (docs/decisions/0014).
 */
export function createCard(first: Item, imageBase: string): Card {
  const label = createSlot('span', 'sr-only');
  const face = createCardFace(imageBase);
  const element = createElement('div', cardParts.card, label.element, face.element);
  const writeAttribute = createCachedWriter((name, value) => element.setAttribute(name, value));
  const writeStyle = createCachedWriter((name, value) => element.style.setProperty(name, value));
  writeAttribute('role', 'option');
  let item = first;
  let describe = getCardWriter();
  let description = '';
  let refusal: string | undefined;
  const write = () => {
    const facts = describe(item);
    label.write(facts.label);
    face.write(item, facts);
    description = facts.description;
    refusal = facts.refusal;
    writeStyle('--rarity', toRarityColor(item));
    writeStyle('--rarity-level', String(toRarityLevel(item)));
  };
  write();
  return {
    element,
    get: () => item,
    show: (next, { id, position, setSize }) => {
      writeAttribute('id', id);
      writeAttribute('aria-setsize', String(setSize));
      writeAttribute('aria-posinset', String(position));
      const present = getCardWriter();
      if (next === item && present === describe) return;
      item = next;
      describe = present;
      write();
    },
    isMarked: (marks) => element.getAttribute('aria-selected') === String(marks.has(item)),
    mark: (marks) => {
      const isKept = marks.isKept(item);
      const hold = marks.findHold(item);
      const isRefused = isKept || hold?.isWhole || whyNotDepositable(item) !== undefined;
      const units = hasUnits(item) ? writeUnits(element, marks.countUnits(item)) : undefined;
      const told =
        isKept || units !== undefined || hold
          ? joinFacts([isKept && words.card.kept, hold?.long, units, description])
          : description;
      face.refuse(hold?.short ?? refusal);
      writeAttribute('aria-selected', String(marks.has(item)));
      writeAttribute('aria-disabled', String(isRefused));
      writeAttribute('aria-description', told);
      writeAttribute('data-kept', String(isKept));
    },
  };
}

/** The box of a card whose item has not arrived. */
export function createSkeletonCard(): HTMLElement {
  const card = createElement(
    'div',
    `${cardParts.card} ${cardParts.skeleton}`,
    createElement('div', cardParts.picture),
    createElement('div', cardParts.family),
    createElement('div', cardParts.title),
    createElement('div', cardParts.wear),
    createElement('div', cardParts.price),
  );
  card.setAttribute('aria-hidden', 'true');
  return card;
}
