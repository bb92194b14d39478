import type { Item } from '~/assetpay/item';

/** What the grid needs of the picks, which it does not own. */
export type Selection = {
  has: (id: string) => boolean;
  /** Calls back after each change; answers how to stop. */
  subscribe: (listener: () => void) => () => void;
  toggle: (item: Item) => void;
  /** Adds these, leaving out what cannot be deposited. */
  pick: (items: readonly Item[]) => void;
  clear: () => void;
};
