import type { Game } from '~/assetpay/facts/games';
import type { Trade } from '~/assetpay/trades/trade';

/** When the money that is not paid at once will come. */
export type HoldEstimate =
  /** This person's deposits of the game are not held. */
  | { kind: 'none' }
  /** As long as the last one was held. `endsAt` in ms since 1970, if accepted now. */
  | { kind: 'known'; endsAt: number }
  /** Nothing is known of this game yet. */
  | { kind: 'usual'; endsAt: number };

const dayMs = 24 * 60 * 60 * 1000;

/** The usual hold of a trade (docs/api.md, Trade statuses). */
export const usualHoldDays = 7;

/** Steam holds nothing longer (docs/sources.md, Trade holds). */
const longestMs = 30 * dayMs;

/**
 * How long a deposit of `game` would be held when accepted at `now` (ms since 1970), judged by the
 * person's own deposits of that game and never by which game it is (docs/sources.md, Trade protection).
 */
export function toHoldEstimate(trades: readonly Trade[], game: Game, now: number): HoldEstimate {
  const own = trades.filter((trade) => trade.game === game);
  const newest = own
    .filter((trade) => toHoldMs(trade) !== undefined)
    .toSorted((a, b) => toBegin(b) - toBegin(a))[0];
  const holdMs = newest && toHoldMs(newest);
  if (holdMs !== undefined) return { kind: 'known', endsAt: now + holdMs };
  const isFree = own.some(({ status, holdEndDate }) => {
    return status === 'completed' && holdEndDate === undefined;
  });
  if (isFree) return { kind: 'none' };
  return { kind: 'usual', endsAt: now + usualHoldDays * dayMs };
}

/** No field says when the offer was accepted: a trade on hold changed last then, others were offered before. */
function toHoldMs(trade: Trade): number | undefined {
  const { holdEndDate, status, updatedAt, activeAt } = trade;
  const begin = status === 'hold' ? (updatedAt ?? activeAt) : activeAt;
  if (holdEndDate === undefined || begin === undefined) return undefined;
  const ms = holdEndDate - begin;
  return ms > 0 && ms <= longestMs ? ms : undefined;
}

function toBegin({ createdAt, activeAt, updatedAt }: Trade): number {
  return createdAt ?? activeAt ?? updatedAt ?? 0;
}
