import { advanceTrade } from './advanceTrade';
import { failEmptyOffers } from './failEmptyOffers';
import type { Trade } from './Trade';
import type { SteamAccount, Trading } from './Trading';

/** The trades of an account at one merchant as they are at `now` (ms), oldest first. */
export function readTrades(trading: Trading, now: number): readonly Trade[] {
  readAccountTrades(trading.account, now);
  return trading.trades;
}

/** The trades of an account at every merchant as they are at `now` (ms). */
export function readAccountTrades(account: SteamAccount, now: number): readonly Trade[] {
  for (const trading of account.tradings) {
    trading.trades = trading.trades.map((trade) => advanceTrade(trade, now, trading.settings));
  }
  const all = account.tradings.flatMap(({ trades }) => trades);
  const failed = failEmptyOffers(all);
  if (failed.size === 0) return all;
  for (const trading of account.tradings) {
    trading.trades = trading.trades.map((trade) => failed.get(trade.id) ?? trade);
  }
  return all.map((trade) => failed.get(trade.id) ?? trade);
}
