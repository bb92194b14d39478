import { limits } from '~/assetpay/facts/limits';
import type { Trade } from '~/assetpay/trades/trade';
import { isUnaccepted } from '~/assetpay/trades/tradeStatus';

/** The clocks of the API and of this device differ by less, in ms, or nothing is known by them. */
const futureMs = 60_000;

/** How many deposits the API would take now. */
export type DepositSlots = {
  free: number;
  /** Offers that wait for the person. */
  open: number;
  /** ms since 1970 when the next one opens by itself; `undefined` when one is free or an offer must go. */
  opensAt: number | undefined;
};

/** Counts what `trades` use of the guards at `now` (ms since 1970). */
export function toDepositSlots(trades: readonly Trade[], now: number): DepositSlots {
  const deposits = selectDeposits(trades);
  const open = deposits.filter(isUnaccepted).length;
  const { recentMs } = limits;
  const recent = deposits
    .map(({ createdAt = 0 }) => createdAt)
    // What seems to be of the future tells of a clock that is wrong, not of a slot that is used.
    .filter((createdAt) => createdAt > now - recentMs && createdAt < now + futureMs)
    .toSorted((a, b) => b - a);
  const free = Math.min(limits.openDeposits - open, limits.recentDeposits - recent.length);
  const oldest = recent[limits.recentDeposits - 1];
  const isOnlyTime = open < limits.openDeposits && oldest !== undefined;
  return {
    free: Math.max(0, free),
    open,
    opensAt: isOnlyTime ? oldest + recentMs : undefined,
  };
}

/** ms within which the parts of a split basket are created. */
const splitMs = 5_000;

/**
 * One trade a deposit. A split basket shows as several trades, of which one alone bears the `externalId`
 * (docs/api.md, Creating a deposit); those beside it, made in the same moment, belong to it.
 */
function selectDeposits(trades: readonly Trade[]): Trade[] {
  const main = trades.filter(({ externalId }) => externalId !== undefined);
  const isPart = ({ createdAt = 0, game }: Trade) =>
    main.some(
      (trade) => trade.game === game && Math.abs((trade.createdAt ?? 0) - createdAt) < splitMs,
    );
  return trades.filter((trade) => trade.externalId !== undefined || !isPart(trade));
}
