import type { Item } from '~/assetpay/inventory/item';
import { type Card, createCard, createSkeletonCard } from '~/inventory/card/createCard';
import { removeAndCacheImages } from '~/items/picture/imageCache';

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
 * about to click it. A row that `isElsewhere` was out of sight, or answered another question: its cards take any
 * item.
 */
export function drawRow(
  row: HTMLElement,
  before: readonly Card[],
  content: RowContent,
  isElsewhere: boolean,
): readonly Card[] {
  const { items, length, first, setSize, idPrefix, imageBase } = content;
  const free = before.filter(
    (card) => isElsewhere || !items.some(({ id }) => id === card.get().id),
  );
  // First, so that a card which comes can take a picture of one that leaves.
  if (!isElsewhere) free.forEach(removeAndCacheImages);
  const cards = items.map((item, offset) => {
    const known = isElsewhere ? free.shift() : before.find((card) => card.get().id === item.id);
    const card = known ?? createCard(item, imageBase);
    const index = first + offset;
    card.show(item, { id: `${idPrefix}${index}`, position: index + 1, setSize });
    return card;
  });
  if (isElsewhere) free.forEach(removeAndCacheImages);
  fillRow(row, cards, length - cards.length);
  return cards;
}

/** Only what differs is put in anew: what is put in is laid out again. */
function fillRow(row: HTMLElement, cards: readonly Card[], missing: number): void {
  const isSame =
    row.childElementCount === cards.length + missing &&
    cards.every(({ element }, place) => row.children[place] === element);
  if (isSame) return;
  const skeletons = Array.from({ length: missing }, createSkeletonCard);
  row.replaceChildren(...cards.map(({ element }) => element), ...skeletons);
}
