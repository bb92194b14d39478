import type { ApiError } from '../wire/ApiError';
import { toDepositError } from '../wire/toDepositError';
import { isUnaccepted, type Trade } from './Trade';

const maxUnaccepted = 5;
const maxRecent = 10;
const recentMs = 5 * 60_000;

/**
 * The two guards of one player (docs/api.md, Creating a deposit): at most 5 deposits that wait for
 * acceptance, and at most 10 in any 5 minutes. A split basket counts once, though no source tells.
 */
export function whyNotAnotherDeposit(trades: readonly Trade[], now: number): ApiError | undefined {
  const unaccepted = new Set(trades.filter(isUnaccepted).map(({ basketId }) => basketId));
  if (unaccepted.size >= maxUnaccepted) return toDepositError('TOO_MANY_ACTIVE_TRADES');
  const recent = trades.filter(
    ({ id, basketId, createdAt }) => id === basketId && createdAt > now - recentMs,
  );
  // A new one is allowed when the tenth from the end is older than five minutes.
  const oldest = recent.at(-maxRecent);
  if (oldest === undefined) return undefined;
  const retryAfter = Math.max(1, Math.ceil((oldest.createdAt + recentMs - now) / 1000));
  return toDepositError('RATE_LIMITED', { retryAfter });
}
