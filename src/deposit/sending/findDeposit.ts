import type { Game } from '~/assetpay/facts/games';
import type { AssetPayClient } from '~/assetpay/request/client';
import { getTrades } from '~/assetpay/trades/getTrades';
import type { Trade } from '~/assetpay/trades/trade';
import type { TradeFacts } from '~/assetpay/trades/tradeFacts';

/** 100 trades each: the API takes ten deposits in five minutes. */
const mostPages = 5;

/** A row with the number that was looked for; no `trade` where too little of it can be read to show it. */
export type FoundDeposit = { facts: TradeFacts; trade: Trade | undefined };

/**
 * The deposit of a number, looked up by its `externalId` in the list of trades, as there is no way to ask for one
 * trade (docs/api.md, Listing trades); `undefined` when it is not there. Rejects with an `AssetPayError`.
 */
export async function findDeposit(
  client: AssetPayClient,
  { game, externalId }: { game: Game; externalId: string },
): Promise<FoundDeposit | undefined> {
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await getTrades(client, { game, cursor, limit: 100 });
    const facts = answer.facts.find((row) => row.externalId === externalId);
    if (facts !== undefined) {
      return { facts, trade: answer.items.find((trade) => trade.externalId === externalId) };
    }
    if (answer.nextCursor === undefined) break;
    cursor = answer.nextCursor;
  }
  return undefined;
}
