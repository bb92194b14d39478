import type { Item } from '~/assetpay/inventory/item';
import type { CardRenderer, RowCard } from './CardRenderer';

/** The content of one row. */
export type RowContent = {
  /** The row's items that have arrived. */
  items: readonly Item[];
  /** Cards of the row, skeletons included. */
  length: number;
  /** The index of its first card in the list, from 0. `setSize` is the length of the list. */
  first: number;
  setSize: number;
};

export type Row<Card extends RowCard> = {
  element: HTMLElement;
  /** The cards from the first to the last. */
  cards: readonly Card[];
};

/**
 * Writes a row and its cards. A card stays with its item, as somebody may be about to click it. `mayReassign` says that
 * the row was out of view or showed other filters: its cards may then take any item.
 */
export function drawRow<Card extends RowCard>(
  row: Row<Card>,
  content: RowContent,
  mayReassign: boolean,
  renderer: CardRenderer<Card>,
): void {
  const { items, length, first, setSize } = content;
  const before = row.cards;
  const free = before.filter(
    (card) => mayReassign || !items.some(({ id }) => id === card.get().id),
  );
  // Dispose first, so that new cards can reuse the images of these.
  if (!mayReassign) free.forEach(renderer.dispose);
  const cards = items.map((item, offset) => {
    const known = mayReassign ? free.shift() : before.find((card) => card.get().id === item.id);
    const card = known ?? renderer.create(item);
    renderer.write(card, item, { index: first + offset, setSize });
    return card;
  });
  if (mayReassign) free.forEach(renderer.dispose);
  row.cards = cards;
  fillRow(row, length - cards.length, renderer.createSkeleton);
}

/** Replaces children only if they differ, as each insertion costs a layout. */
function fillRow(
  { element: row, cards }: Row<RowCard>,
  missing: number,
  createSkeleton: () => HTMLElement,
): void {
  const isSame =
    row.childElementCount === cards.length + missing &&
    cards.every(({ element }, index) => row.children[index] === element);
  if (isSame) return;
  const skeletons = Array.from({ length: missing }, createSkeleton);
  row.replaceChildren(...cards.map(({ element }) => element), ...skeletons);
}
