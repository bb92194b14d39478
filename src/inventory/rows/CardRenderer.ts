import type { Item } from '~/assetpay/inventory/item';
import type { CardMarks } from '~/inventory/picking/Selection';

/** The card at `index` (from 0) of `setSize`. */
export type CardPlace = { index: number; setSize: number };

/** All that rows know of a card. */
export type RowCard = {
  element: HTMLElement;
  /** The item that was last written on it. */
  get: () => Item;
};

/**
 * Draws cards for rows, which recycle them and know nothing of what is on them. Rows call it for each card that
 * scrolls into view: it writes only what differs.
 */
export type CardRenderer<Card extends RowCard> = {
  /** A card with an item on it, before it has a place. */
  create: (item: Item) => Card;
  /** Writes an item and its place on a card, instead of the ones before. */
  write: (card: Card, item: Item, place: CardPlace) => void;
  /** Writes the picked state of its item. */
  mark: (card: Card, marks: CardMarks) => void;
  /** True if the card's picked state is up to date. */
  isMarked: (card: Card, marks: CardMarks) => boolean;
  /** The box of a card whose item has not arrived. */
  createSkeleton: () => HTMLElement;
  /** Removes a card, or a row of cards, and keeps what the next cards can use again. */
  dispose: (removed: { element: HTMLElement }) => void;
};
