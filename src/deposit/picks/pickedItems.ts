/** The units of one item that the player wants to deposit, and the offer they saw when they picked it. */
export type PickedItem = {
  amount: number;
  /** USD: the `offer.price` at the time of picking. */
  price: number;
  name: string;
};

/** Picks by item id, in the order of picking: intent alone. `resolveBasket` compares them with the inventory. */
export type Picks = Iterable<[id: string, pick: PickedItem]> & {
  readonly size: number;
  get: (id: string) => PickedItem | undefined;
  has: (id: string) => boolean;
};
