import type { Trade } from './trade';

/** The final statuses (docs/api.md, Trade statuses). An unknown status counts as in flight. */
const ends = new Set(['completed', 'failed', 'canceled', 'declined', 'reverted']);
const unaccepted = new Set(['initiated', 'pending', 'active']);

/** True while a trade can still change by itself. */
export function isInFlight({ status }: Pick<Trade, 'status'>): boolean {
  return !ends.has(status);
}

/** True if a trade counts towards the five open deposits (docs/api.md, Creating a deposit). */
export function isUnaccepted({ status }: Pick<Trade, 'status'>): boolean {
  return unaccepted.has(status);
}
