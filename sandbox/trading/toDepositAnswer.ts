import { toFailure, toSuccess } from '../envelope';
import type { Outcome } from './commitDeposit';
import { toDepositError } from './toDepositError';
import { toWireTrade } from './toWireTrade';

/** The main trade, with `relatedTrades` where the basket was split; or the refusal. */
export function toDepositAnswer(outcome: Outcome, origin: string): Response {
  if ('error' in outcome) return toFailure(outcome.error);
  const [main, ...related] = outcome.trades.map((trade) => toWireTrade(trade, origin));
  if (main === undefined) return toFailure(toDepositError('SERVER_ERROR'));
  return toSuccess(related.length === 0 ? main : { ...main, relatedTrades: related });
}
