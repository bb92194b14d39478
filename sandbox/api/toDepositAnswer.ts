import type { Outcome } from '../trading/commitDeposit';
import { toWireTrade } from '../trading/toWireTrade';
import { toFailure, toSuccess } from '../wire/envelope';
import { toDepositError } from '../wire/toDepositError';

/** The main trade, with `relatedTrades` if the basket was split; or the refusal. */
export function toDepositAnswer(outcome: Outcome, origin: string): Response {
  if ('error' in outcome) return toFailure(outcome.error);
  const [main, ...related] = outcome.trades.map((trade) => toWireTrade(trade, origin));
  if (main === undefined) return toFailure(toDepositError('SERVER_ERROR'));
  return toSuccess(related.length === 0 ? main : { ...main, relatedTrades: related });
}
