import type { Item } from '~/assetpay/item';
import { keepPictures } from '~/items/keptPictures';
import { type Card, createCard, createSkeletonCard, writeAttribute, writeCard } from './createCard';

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

/**
 * Writes a row; answers its cards in order. A card whose item is still there stays with it, as somebody may be
 * about to click it. A row that `isElsewhere` now was out of sight: its cards take any item.
 */
export function drawRow(
  row: HTMLElement,
  before: readonly Card[],
  content: RowContent,
  isElsewhere: boolean,
): readonly Card[] {
  const { items, length, first, setSize, idPrefix, imageBase } = content;
  const staying = new Map(before.map((card) => [card.item.id, card]));
  const wanted = new Set(items.map(({ id }) => id));
  const free = before.filter(({ item }) => !wanted.has(item.id));
  // First, so that a card which comes can take a picture of one that leaves.
  if (!isElsewhere) for (const { element } of free) keepPictures(element);
  const cards = items.map((item, offset) => {
    const known = staying.get(item.id) ?? (isElsewhere ? free.shift() : undefined);
    const card = known ?? createCard(item, imageBase);
    const index = first + offset;
    writeAttribute(card.element, 'id', `${idPrefix}${index}`);
    writeAttribute(card.element, 'aria-setsize', String(setSize));
    writeAttribute(card.element, 'aria-posinset', String(index + 1));
    return card.item === item ? card : writeCard(card, item);
  });
  if (isElsewhere) for (const { element } of free) keepPictures(element);
  fillRow(
    row,
    cards.map(({ element }) => element),
    length - cards.length,
  );
  return cards;
}

/** Only what differs is put in anew: what is put in is laid out again. */
function fillRow(row: HTMLElement, cards: readonly HTMLElement[], missing: number): void {
  const isSame =
    row.childElementCount === cards.length + missing &&
    cards.every((card, place) => row.children[place] === card);
  if (!isSame)
    row.replaceChildren(...cards, ...Array.from({ length: missing }, createSkeletonCard));
}
