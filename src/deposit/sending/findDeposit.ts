import type { AssetPayClient } from '~/assetpay/request/client';
import { getTrades } from '~/assetpay/trades/getTrades';
import type { Deposit } from '~/assetpay/trades/trade';
import type { Attempt } from './attempts';

/** The clocks of this device and the API may differ by so much, in ms. */
const skewMs = 24 * 60 * 60 * 1000;

/** 100 trades each: nobody deposits more than that in a day, as the API allows 10 in 5 minutes. */
const mostPages = 5;

/**
 * The deposit that `attempt` has become, looked up by its `externalId` in the list of trades, as there is no
 * way to ask for one trade (docs/api.md, Listing trades); `undefined` when it is not there. Rejects with an
 * `AssetPayError`.
 */
export async function findDeposit(
  client: AssetPayClient,
  { body, createdAt }: Attempt,
): Promise<Deposit | undefined> {
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const { items, nextCursor } = await getTrades(client, { game: body.game, cursor, limit: 100 });
    const trade = items.find(({ externalId }) => externalId === body.externalId);
    if (trade !== undefined) return { trade, relatedTrades: [] };
    const oldest = items.at(-1)?.createdAt;
    if (nextCursor === undefined || (oldest !== undefined && oldest < createdAt - skewMs)) break;
    cursor = nextCursor;
  }
  return undefined;
}
