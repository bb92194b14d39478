import { strictWholeNumber } from '~/assetpay/parse/tolerantSchemas';
import type { Trade } from '~/assetpay/trades/trade';
import { isInFlight } from '~/assetpay/trades/tradeStatus';
import { createStoredList, type Place, type StoredList } from '~/deposit/sending/storedList';
import { z } from '~/lib/zod';

/** A trade that is not worth the sum that was confirmed for it, in cents. */
export type DifferingTrade = { tradeId: string; confirmedCents: number };

/** The differing trades of one player in this browser, by trade id. A reload must not forget the warning. */
export type SumLog = StoredList<DifferingTrade>;

const schema = z.object({ tradeId: z.string(), confirmedCents: strictWholeNumber });

/** `owner` separates players who share a browser. */
export function createSumLog(places: readonly Place[], owner: string): SumLog {
  return createStoredList({
    places,
    key: `assetpay.sums.${owner}`,
    toId: ({ tradeId }) => tradeId,
    parse: (value) => {
      const parsed = schema.safeParse(value);
      return parsed.success ? [parsed.data] : [];
    },
  });
}

/** Removes the trades that have ended, as there is nothing left to decline. */
export function forgetEnded(sums: SumLog, trades: readonly Trade[]): void {
  const differing = new Set(sums.get().map(({ tradeId }) => tradeId));
  for (const trade of trades) {
    if (differing.has(trade.id) && !isInFlight(trade)) sums.remove(trade.id);
  }
}
