import type { Item } from '~/assetpay/item';
import { keepPictures } from '~/items/keptPictures';
import { createCard, createSkeletonCard, fillCard } from './createCard';
import type { Selection } from './Selection';

/** What one row shows. */
export type RowContent = {
  /** Those of the row that have arrived. */
  items: readonly Item[];
  /** Places of the row. */
  length: number;
  /** The place of its first card, from 0, and how many there are in all. */
  first: number;
  setSize: number;
  idPrefix: string;
  imageBase: string;
};

/** A card, and the item that is written on it. */
type RowCard = { item: Item; card: HTMLElement };

/** The cards of a row by the ids of their items, in order. */
export type RowCards = ReadonlyMap<string, RowCard>;

/** Writes a row: cards that it has already stay, those that leave give back their pictures. */
export function drawRow(row: HTMLElement, before: RowCards, content: RowContent): RowCards {
  const { items, length, first, setSize, idPrefix, imageBase } = content;
  const cards = new Map<string, RowCard>();
  const staying = new Set(items.map(({ id }) => id));
  // First, so that a card which comes can take a picture of one that leaves.
  for (const [id, { card }] of before) if (!staying.has(id)) keepPictures(card);
  for (const [offset, item] of items.entries()) {
    const known = before.get(item.id);
    const card = known?.card ?? createCard(item, imageBase);
    // Another price, say: the card stays, as somebody may be about to click it.
    if (known !== undefined && known.item !== item) fillCard(card, item, imageBase);
    const index = first + offset;
    write(card, 'id', `${idPrefix}${index}`);
    write(card, 'aria-setsize', String(setSize));
    write(card, 'aria-posinset', String(index + 1));
    cards.set(item.id, { item, card });
  }
  fillRow(
    row,
    Array.from(cards.values(), ({ card }) => card),
    length - cards.size,
  );
  return cards;
}

/** Writes on each card whether it is picked. */
export function markCards(cards: RowCards, selection: Selection): void {
  for (const [id, { card }] of cards) write(card, 'aria-selected', String(selection.has(id)));
}

/** Only what differs is put in anew: what is put in is laid out again. */
function fillRow(row: HTMLElement, cards: readonly HTMLElement[], missing: number): void {
  const isSame =
    row.childElementCount === cards.length + missing &&
    cards.every((card, place) => row.children[place] === card);
  if (!isSame)
    row.replaceChildren(...cards, ...Array.from({ length: missing }, createSkeletonCard));
}

function write(card: HTMLElement, name: string, value: string): void {
  if (card.getAttribute(name) !== value) card.setAttribute(name, value);
}
