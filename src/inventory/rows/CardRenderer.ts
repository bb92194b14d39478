import type { Item } from '~/assetpay/inventory/item';
import type { CardMarks } from '~/inventory/picking/Selection';

/** The card at `index` (from 0) of `setSize`. */
export type CardPlace = { index: number; setSize: number };

/** The part of a card that rows need. */
export type RowCard = {
  element: HTMLElement;
  /** The item that was last written on it. */
  get: () => Item;
};

/**
 * Creates, writes and disposes cards for rows, which recycle them and know nothing of their content. Rows call `write`
 * for each card that scrolls into view, so it should write only what differs.
 */
export type CardRenderer<Card extends RowCard> = {
  /** A new card with an item on it, but without a place. */
  create: (item: Item) => Card;
  /** Writes an item and its place on a card, instead of the ones before. */
  write: (card: Card, item: Item, place: CardPlace) => void;
  /** Writes the picked state of the card's item. */
  mark: (card: Card, marks: CardMarks) => void;
  /** True if the card's picked state is up to date. */
  isMarked: (card: Card, marks: CardMarks) => boolean;
  /** The box of a card whose item has not arrived. */
  createSkeleton: () => HTMLElement;
  /** Removes a card, or a row of cards, and caches what the next cards can reuse. */
  dispose: (removed: { element: HTMLElement }) => void;
};
