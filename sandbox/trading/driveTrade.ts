import { countUnits } from './countUnits';
import { enterStatus } from './enterStatus';
import { readAccountTrades } from './readTrades';
import { selectHidingTrades } from './resolveCurrentItems';
import { isAccepted, isUnaccepted, type Trade, type TradeStatus } from './Trade';
import type { Trading } from './Trading';

type Drive = {
  id: string;
  status: TradeStatus;
  error?: string;
  revertedBy?: 'supplier' | 'user';
};

/**
 * Puts a trade into any status at `now` (ms), or answers why it cannot. A trade put back into
 * preparation stays there; an active or held one goes on at the user's pace.
 */
export function driveTrade(trading: Trading, drive: Drive, now: number): string | undefined {
  const all = readAccountTrades(trading.account, now);
  const trade = trading.trades.find(({ id }) => id === drive.id);
  if (trade === undefined) return `there is no trade ${drive.id}`;
  const { status } = drive;
  const entered = enterStatus(trade, status, now, drive);
  const others = all.filter((other) => other.id !== trade.id);
  if (!mayStand(entered, trade, selectHidingTrades(trading.settings, others))) {
    return 'its items are in another trade by now';
  }
  const driven = { ...entered, isPinned: status === 'initiated' || status === 'pending' };
  trading.trades = trading.trades.map((other) => (other === trade ? driven : other));
  readAccountTrades(trading.account, now);
  return undefined;
}

/** False if an ended trade would take items that another trade has by now. */
function mayStand(entered: Trade, before: Trade, hiding: readonly Trade[]): boolean {
  const isKeeping = (trade: Trade) => isUnaccepted(trade) || isAccepted(trade);
  if (!isKeeping(entered) || isKeeping(before)) return true;
  const taken = countUnits(hiding);
  return entered.items.every(({ id, units, owned }) => (taken.get(id) ?? 0) + units <= owned);
}
