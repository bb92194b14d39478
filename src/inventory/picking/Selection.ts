import type { Item } from '~/assetpay/inventory/item';

/** The picks by item id, with `price` in USD, and the steps to undo (`past`) and redo (`future`). */
export type Picked = {
  picks: Iterable<[id: string, pick: { amount: number; price: number }]> & { size: number };
  past: readonly unknown[];
  future: readonly unknown[];
};

/** Said of a card of which all or some units are part of a deposit. */
export type Hold = {
  /** True if none is free. */
  isWhole: boolean;
  /** On the card, two or three words. */
  short: string;
  /** For screen readers and in the details. */
  long: string;
};

/** The grid's interface to the picks and the keep list, which it does not own. Cards may be stacks. */
export type Selection = {
  /** True if any item of the card is picked. */
  has: (card: Item) => boolean;
  /** The picked units of the card, and the most that can be picked. */
  countUnits: (card: Item) => { picked: number; most: number };
  /** True if all items of the card are on the keep list. */
  isKept: (card: Item) => boolean;
  /** `undefined` if nothing of the card is part of a deposit, or while that is not known. */
  findHold: (card: Item) => Hold | undefined;
  /** The items a bulk action may add: not picked yet and not on the keep list. */
  selectPickable: (items: readonly Item[]) => readonly Item[];
  /**
   * The units that a bulk action can pick of each item of these cards: 0 of a refused one. Without items on the keep
   * list and units in open offers.
   */
  countDepositable: (cards: readonly Item[]) => ReadonlyMap<Item, number>;
  /** The units that are part of a deposit, by item id. The same map until they change. */
  getReserved: () => ReadonlyMap<string, unknown>;
  /** The same object until something changes. */
  getPicked: () => Picked;
  /** Calls back after each change; returns a function that stops it. */
  subscribe: (listener: () => void) => () => void;
  /** Picks one unit, or unpicks the card if any is picked. */
  toggle: (card: Item) => void;
  /** Sets the picked units. A stack's items are picked in its order. */
  setUnits: (card: Item, units: number) => void;
  /** Picks at least these units of several items, in one step. */
  pickUnits: (units: ReadonlyMap<Item, number>) => void;
  /** Picks all units of these cards that can be deposited (`countDepositable`). */
  pick: (cards: readonly Item[]) => void;
  /** Unpicks the picked ones of these cards and picks all units of the others. */
  invert: (cards: readonly Item[]) => void;
  clear: () => void;
  undo: () => void;
  redo: () => void;
};

/** The part of it that cards show. */
export type CardMarks = Pick<Selection, 'has' | 'countUnits' | 'isKept' | 'findHold' | 'subscribe'>;
