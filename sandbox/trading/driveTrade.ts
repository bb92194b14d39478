import { enterStatus } from './enterStatus';
import { readTrades } from './readTrades';
import { isKeepingItems, type Trade, type TradeStatus } from './Trade';
import type { Trading } from './Trading';

type Drive = {
  id: string;
  status: TradeStatus;
  error?: string;
  revertedBy?: 'supplier' | 'user';
};

/**
 * Puts a trade into any status, as a person wishes at `now` (ms), or says why not. A trade
 * put back into preparation stays there; an active or held one goes on at the user's pace.
 */
export function driveTrade(trading: Trading, drive: Drive, now: number): string | undefined {
  const trades = readTrades(trading, now);
  const trade = trades.find(({ id }) => id === drive.id);
  if (trade === undefined) return `there is no trade ${drive.id}`;
  const { status } = drive;
  const entered = enterStatus(trade, status, now, drive);
  const isTakingBack = isKeepingItems(entered) && !isKeepingItems(trade);
  if (isTakingBack && trades.some((other) => isClashing(other, trade))) {
    return 'its items are in another trade by now';
  }
  const driven = { ...entered, isPinned: status === 'initiated' || status === 'pending' };
  trading.trades = trades.map((other) => (other === trade ? driven : other));
  return undefined;
}

function isClashing(other: Trade, trade: Trade): boolean {
  if (!isKeepingItems(other)) return false;
  const ids = new Set(trade.items.map(({ id }) => id));
  return other.items.some(({ id }) => ids.has(id));
}
