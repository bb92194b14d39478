import type { Item } from '~/assetpay/inventory/item';
import type { CardRenderer, RowCard } from './CardRenderer';

/** What one row shows. */
export type RowContent = {
  /** Those of the row that have arrived. */
  items: readonly Item[];
  /** Places of the row. */
  length: number;
  /** The place of its first card, from 0, and how many there are in all. */
  first: number;
  setSize: number;
};

export type Row<Card extends RowCard> = {
  element: HTMLElement;
  /** In their order. */
  cards: readonly Card[];
};

/**
 * Writes a row and its cards. A card whose item is still there stays with it, as somebody may be
 * about to click it. A row that `isElsewhere` was out of sight, or answered another question: its cards take any
 * item.
 */
export function drawRow<Card extends RowCard>(
  row: Row<Card>,
  content: RowContent,
  isElsewhere: boolean,
  renderer: CardRenderer<Card>,
): void {
  const { items, length, first, setSize } = content;
  const before = row.cards;
  const free = before.filter(
    (card) => isElsewhere || !items.some(({ id }) => id === card.get().id),
  );
  // First, so that a card which comes can take a picture of one that leaves.
  if (!isElsewhere) free.forEach(renderer.dispose);
  const cards = items.map((item, offset) => {
    const known = isElsewhere ? free.shift() : before.find((card) => card.get().id === item.id);
    const card = known ?? renderer.create(item);
    renderer.write(card, item, { index: first + offset, setSize });
    return card;
  });
  if (isElsewhere) free.forEach(renderer.dispose);
  row.cards = cards;
  fillRow(row, length - cards.length, renderer.createSkeleton);
}

/** Only what differs is put in anew: what is put in is laid out again. */
function fillRow(
  { element: row, cards }: Row<RowCard>,
  missing: number,
  createSkeleton: () => HTMLElement,
): void {
  const isSame =
    row.childElementCount === cards.length + missing &&
    cards.every(({ element }, place) => row.children[place] === element);
  if (isSame) return;
  const skeletons = Array.from({ length: missing }, createSkeleton);
  row.replaceChildren(...cards.map(({ element }) => element), ...skeletons);
}
