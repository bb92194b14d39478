import type { Item } from '~/assetpay/inventory/item';

/** What is picked, by item id, with `price` in USD, and the steps that can be taken back or again. */
export type Picked = {
  picks: Iterable<[id: string, pick: { amount: number; price: number }]> & { size: number };
  past: readonly unknown[];
  future: readonly unknown[];
};

/** What the grid needs of the picks and of what is never sold, which it does not own. Cards may be stacks. */
export type Selection = {
  /** Whether anything behind the card is picked. */
  has: (card: Item) => boolean;
  /** Units picked of what is behind the card, and the most there can be. */
  countUnits: (card: Item) => { picked: number; most: number };
  /** Whether nothing behind the card is ever to be sold. */
  isKept: (card: Item) => boolean;
  /** Those of `items` that a step for many may add: neither picked nor kept. */
  toFree: (items: readonly Item[]) => readonly Item[];
  /** The same object until something has changed. */
  getPicked: () => Picked;
  /** Calls back after each change; answers how to stop. */
  subscribe: (listener: () => void) => () => void;
  /** One unit, or none of it any more. */
  toggle: (card: Item) => void;
  /** Picks as many units, those that go first in a stack. */
  setUnits: (card: Item, units: number) => void;
  /** Adds so many units of each, in one step. */
  pickUnits: (units: ReadonlyMap<Item, number>) => void;
  /** Adds all of these, leaving out what cannot be deposited and what is kept. */
  pick: (cards: readonly Item[]) => void;
  /** Lets go of what is picked of these and adds the rest. */
  invert: (cards: readonly Item[]) => void;
  clear: () => void;
  undo: () => void;
  redo: () => void;
};

/** What cards show of it. */
export type CardMarks = Pick<Selection, 'has' | 'countUnits' | 'isKept' | 'subscribe'>;
