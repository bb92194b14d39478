import type { Trade } from './trade';

/** The ends of a trade (contract.md 7). A status that no document mentions counts as still going on. */
const ends = new Set(['completed', 'failed', 'canceled', 'declined', 'reverted']);
const unaccepted = new Set(['initiated', 'pending', 'active']);

/** Whether a trade can still change by itself. */
export function isInFlight({ status }: Pick<Trade, 'status'>): boolean {
  return !ends.has(status);
}

/** Whether a trade counts towards the five open deposits (contract.md 4), preparation included. */
export function isUnaccepted({ status }: Pick<Trade, 'status'>): boolean {
  return unaccepted.has(status);
}
