import type { Game } from '~/assetpay/facts/games';
import { limits } from '~/assetpay/facts/limits';
import { findPhase } from '~/assetpay/facts/tradeStatuses';
import { findStart, type Trade } from '~/assetpay/trades/trade';
import { dayMs } from '~/lib/comingDay';
import { getServerNow } from '~/lib/serverTime';

/** The time at which the part that is not credited at once will be paid. */
export type HoldEstimate =
  /** Earlier deposits of this game were not held. */
  | { kind: 'none' }
  /** The last deposit's hold, applied to an offer accepted now. `endsAt` in ms since 1970. */
  | { kind: 'known'; endsAt: number }
  /** Steam's usual hold, as there is no earlier deposit of this game. */
  | { kind: 'usual'; endsAt: number };

/** The longest hold of Steam (docs/sources.md, Trade holds). */
const longestMs = 30 * dayMs;

/**
 * Estimates the hold of a deposit of `game` accepted at `now` (ms since 1970). It goes by the player's own deposits of
 * that game, as the rules of a game may change (docs/sources.md, Trade protection).
 */
export function estimateHold(trades: readonly Trade[], game: Game, now: number): HoldEstimate {
  const own = trades.filter((trade) => trade.game === game);
  const newest = own
    .filter((trade) => computeHoldMs(trade) !== undefined)
    .toSorted((a, b) => findStart(b) - findStart(a))[0];
  const holdMs = newest && computeHoldMs(newest);
  if (holdMs !== undefined) return { kind: 'known', endsAt: now + holdMs };
  const isFree = own.some(
    (trade) => findPhase(trade) === 'paid' && trade.holdEndDate === undefined,
  );
  if (isFree) return { kind: 'none' };
  return { kind: 'usual', endsAt: now + limits.usualHoldDays * dayMs };
}

/** The likely end of a hold that begins now, ms since 1970; `undefined` for a game without holds. */
export function findHoldEnd(trades: readonly Trade[], game: Game): number | undefined {
  const hold = estimateHold(trades, game, getServerNow());
  return hold.kind === 'none' ? undefined : hold.endsAt;
}

/** No field holds the time of acceptance: `updatedAt` of a trade on hold comes close, else `activeAt`. */
function computeHoldMs(trade: Trade): number | undefined {
  const { holdEndDate, updatedAt, activeAt } = trade;
  const begin = findPhase(trade) === 'held' ? (updatedAt ?? activeAt) : activeAt;
  if (holdEndDate === undefined || begin === undefined) return undefined;
  const ms = holdEndDate - begin;
  return ms > 0 && ms <= longestMs ? ms : undefined;
}
