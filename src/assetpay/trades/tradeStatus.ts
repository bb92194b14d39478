import { findPhase, findStatusFacts } from '~/assetpay/facts/tradeStatuses';
import type { Trade } from './trade';

/** True while a trade can still change by itself. An unknown status counts as in flight. */
export function isInFlight({ status }: Pick<Trade, 'status'>): boolean {
  return findStatusFacts(status)?.hasEnded !== true;
}

/** True if a trade counts towards the five open deposits (docs/api.md, Creating a deposit). */
export function isUnaccepted({ status }: Pick<Trade, 'status'>): boolean {
  return findStatusFacts(status)?.countsAsOpen === true;
}

/** True while an offer waits in Steam to be accepted. */
export function isOffered(trade: Pick<Trade, 'status'>): boolean {
  return findPhase(trade) === 'offered';
}

/** True if the items of a trade have left the player's inventory. False if its status is unknown or unreadable. */
export function isHandedOver({ status }: { status: string | undefined }): boolean {
  return status !== undefined && findStatusFacts(status)?.isHandedOver === true;
}

/** True if a trade ended without the money. */
export function isBadEnd({ status }: Pick<Trade, 'status'>): boolean {
  return findStatusFacts(status)?.isBadEnd === true;
}

/** Only an accepted trade has a hold (docs/api.md, Trade), so a failed one without a hold was not accepted. */
export function wasAccepted({ holdEndDate }: Pick<Trade, 'holdEndDate'>): boolean {
  return holdEndDate !== undefined;
}

/** True for an offer that ended because it was not accepted: that is a choice, and no failure. */
export function isLetGo(trade: Trade): boolean {
  const { error = '' } = trade;
  const isUnpaid = findPhase(trade) === 'unpaid' && !wasAccepted(trade);
  return isUnpaid && (error === '' || error === 'OFFER_NOT_ACCEPTED');
}

/** True for a trade that failed after it had been accepted: a part may have been paid by then. */
export function isFailedLate(trade: Trade): boolean {
  return findPhase(trade) === 'unpaid' && wasAccepted(trade);
}

/** True for a trade that was reversed, during the hold or after it. */
export function isReversed(trade: Pick<Trade, 'status'>): boolean {
  return findPhase(trade) === 'reverted';
}
