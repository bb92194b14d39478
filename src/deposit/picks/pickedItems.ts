/** What a person wants to deposit of one item, and what they saw when they picked it. */
export type Pick = {
  amount: number;
  /** USD, the `offer.price` that was shown. */
  price: number;
  name: string;
};

/** By item id, in the order of picking. Intent alone: what it means today is for `resolveBasket`. */
export type Picks = Iterable<[id: string, pick: Pick]> & {
  readonly size: number;
  get: (id: string) => Pick | undefined;
  has: (id: string) => boolean;
};
