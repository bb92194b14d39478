/** The behaviour of one person's deposits where the API's documents leave it open. */
export type Settings = {
  /** Time until an active offer is accepted; undefined: by hand alone. */
  acceptMs: number | undefined;
  /** Time until a hold ends, though it says seven days; undefined: by hand alone. */
  holdMs: number | undefined;
  /** Time that a deposit is processed, with the Steam account locked. */
  latencyMs: number;
  /** Time until a new trade appears in `GET /client/trades`. */
  tradesLagMs: number;
  /** The trade's total as a part of the confirmed one: 1, unless the API breaks its word. */
  totalShare: number;
  /** Lines of one trade; a larger basket is split. */
  itemsPerTrade: number;
  /**
   * A repeated `externalId` is noticed before all other checks or after them. After them, the first
   * deposit's own trade can be the reason to refuse. No source tells which is true.
   */
  externalIdCheck: 'first' | 'last';
  /**
   * The items of an open offer leave the inventory, or stay in it and can be deposited again until an
   * offer is accepted, as on Steam itself. No source tells which is true.
   */
  offeredItems: 'hidden' | 'listed';
};

export const defaultSettings: Settings = {
  acceptMs: undefined,
  holdMs: undefined,
  latencyMs: 0,
  tradesLagMs: 0,
  totalShare: 1,
  itemsPerTrade: 60,
  externalIdCheck: 'first',
  offeredItems: 'hidden',
};
