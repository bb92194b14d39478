import type { Game } from '~/assetpay/facts/games';
import type { AssetPayClient } from '~/assetpay/request/client';
import { getTrades } from '~/assetpay/trades/getTrades';
import type { Trade } from '~/assetpay/trades/trade';
import { isOpen, type TradeFacts } from '~/assetpay/trades/tradeFacts';

/** Pages of 100 trades are enough, as the API takes ten deposits in five minutes. */
const mostPages = 5;

/**
 * The row with the wanted `externalId`, and the open rows without one beside it: a split deposit has its other parts
 * there. Without a `trade` if too little of it can be parsed to show it.
 */
export type FoundDeposit = {
  facts: TradeFacts;
  trade: Trade | undefined;
  unnumbered: readonly TradeFacts[];
};

/**
 * Finds a deposit by its `externalId` in the list of trades, as no endpoint returns a single trade (docs/api.md, Listing
 * trades); `undefined` if it is not there. Rejects with an `AssetPayError`.
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
      const trade = answer.items.find((one) => one.externalId === externalId);
      const unnumbered = answer.facts.filter((row) => row.externalId === undefined && isOpen(row));
      return { facts, trade, unnumbered };
    }
    if (answer.nextCursor === undefined) break;
    cursor = answer.nextCursor;
  }
  return undefined;
}
