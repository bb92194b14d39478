import { advanceTrade } from './advanceTrade';
import type { Trade } from './Trade';
import type { Trading } from './Trading';

/** The user's trades as they are at `now` (ms), oldest first. */
export function readTrades(trading: Trading, now: number): readonly Trade[] {
  trading.trades = trading.trades.map((trade) => advanceTrade(trade, now, trading.settings));
  return trading.trades;
}
