import { limits } from '~/assetpay/facts/limits';
import type { Trade } from '~/assetpay/trades/trade';
import { isUnaccepted } from '~/assetpay/trades/tradeStatus';
import { getServerLeadMs } from '~/lib/serverTime';

/** The largest difference in ms between the clocks of the API and this device that is still trusted. */
const futureMs = 60_000;

/** The number of deposits that the API would take now. */
export type DepositSlots = {
  free: number;
  /** Offers that wait for the player. */
  open: number;
  /** ms since 1970 when the next slot opens by itself; `undefined` if one is free, or if an offer must end first. */
  opensAt: number | undefined;
};

/**
 * `countDepositSlots` for a device whose clock may be wrong: `now` and `opensAt` are on its clock, and the moments of
 * the trades on the server's.
 */
export function countSlotsHere(trades: readonly Trade[], now: number): DepositSlots {
  const leadMs = getServerLeadMs();
  const { opensAt, ...slots } = countDepositSlots(trades, now + leadMs);
  return { ...slots, opensAt: opensAt === undefined ? undefined : opensAt - leadMs };
}

/** Counts the slots that `trades` use at `now` (ms since 1970, on the server's clock). */
export function countDepositSlots(trades: readonly Trade[], now: number): DepositSlots {
  const deposits = selectDeposits(trades);
  const open = deposits.filter(isUnaccepted).length;
  const { recentMs } = limits;
  const recent = deposits
    .map(({ createdAt = 0 }) => createdAt)
    // A trade from the future means a wrong clock, and not a used slot.
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

/** ms within which the API creates the trades of one split deposit. */
const splitMs = 5_000;

/**
 * Keeps one trade of each deposit. A split deposit has several trades, of which only one has the `externalId`
 * (docs/api.md, Creating a deposit). Trades created at the same moment belong to it.
 */
function selectDeposits(trades: readonly Trade[]): Trade[] {
  const main = trades.filter(({ externalId }) => externalId !== undefined);
  const isPart = ({ createdAt = 0, game }: Trade) =>
    main.some(
      (trade) => trade.game === game && Math.abs((trade.createdAt ?? 0) - createdAt) < splitMs,
    );
  return trades.filter((trade) => trade.externalId !== undefined || !isPart(trade));
}
