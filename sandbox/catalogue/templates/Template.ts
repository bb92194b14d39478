/** A kind of item: the facts that all its copies share. */
export type Template = {
  /** The market hash name without quality prefix (StatTrak™, Souvenir) and exterior. */
  name: string;
  type: string;
  rarity?: string;
  color: string;
  /**
   * The usual market price in USD, for weapons in Field-Tested or the best exterior they have;
   * 0 for medals and coins, which can be neither sold nor traded.
   */
  price: number;
  /** Lowest and highest float; absent for items that do not wear. */
  wearRange?: readonly [number, number];
  /** Prefixes this item exists with, besides none. */
  prefixes?: readonly string[];
  /** Doppler phases as name and paint index. */
  phases?: readonly Phase[];
  takesStickers?: boolean;
  /** The highest usual stack, and how likely an item is one; single units without it. */
  stack?: { most: number; chance: number };
};

export type Phase = readonly [name: string, paintIndex: number, priceFactor: number];
