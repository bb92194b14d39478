import { findStatusFacts } from '~/assetpay/facts/tradeStatuses';
import type { Trade } from './trade';

/** True while a trade can still change by itself. An unknown status counts as in flight. */
export function isInFlight({ status }: Pick<Trade, 'status'>): boolean {
  return findStatusFacts(status)?.hasEnded !== true;
}

/** True if a trade counts towards the five open deposits (docs/api.md, Creating a deposit). */
export function isUnaccepted({ status }: Pick<Trade, 'status'>): boolean {
  return findStatusFacts(status)?.countsAsOpen === true;
}

/** True if a trade ended without the money. */
export function isBadEnd({ status }: Pick<Trade, 'status'>): boolean {
  return findStatusFacts(status)?.isBadEnd === true;
}
