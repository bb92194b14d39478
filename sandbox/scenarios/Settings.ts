/** How deposits of one person come about, beyond what the API documents. */
export type Settings = {
  /** An active offer is accepted after so long; undefined: only by hand. */
  acceptMs: number | undefined;
  /** A hold ends after so long, though it says seven days; undefined: only by hand. */
  holdMs: number | undefined;
  /** A deposit is processed for so long, while the Steam account is locked. */
  latencyMs: number;
  /** A new trade is missing from `GET /client/trades` for so long. */
  tradesLagMs: number;
  /** The part of the confirmed total that the trade is worth: 1 unless the API breaks its word. */
  totalShare: number;
  /** A basket of more lines is split. */
  itemsPerTrade: number;
  /**
   * A repeated `externalId` is noticed before every other check, or only on insertion, when the first
   * deposit's own trade may already be a reason to refuse. No source tells.
   */
  externalIdCheck: 'first' | 'last';
  /**
   * The items of an open offer leave the inventory with the deposit, or stay in it and may be deposited
   * again until an offer is accepted, as on Steam itself. No source tells.
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
