/** Limits of the API (docs/api.md, Creating a deposit). */
export const limits = {
  /** Items in one deposit. */
  depositItems: 250,
  /** Units of one item in a deposit. */
  itemUnits: 10_000,
  /** Deposits of one person that wait to be accepted, over all games. */
  openDeposits: 5,
  /** Deposits of one person within `recentMs`. */
  recentDeposits: 10,
  recentMs: 5 * 60 * 1000,
  /** Days of the usual hold of a trade (docs/api.md, Trade statuses). */
  usualHoldDays: 7,
  /** Characters of a search (docs/api.md, Reading the inventory). */
  searchCharacters: 100,
} as const;
