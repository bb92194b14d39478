import { AssetPayError, localKeys } from '~/assetpay/errors/AssetPayError';
import type { Game } from '~/assetpay/facts/games';
import { text } from '~/assetpay/parse/tolerantSchemas';
import type { AssetPayClient } from '~/assetpay/request/client';
import { readTokenClaims } from '~/assetpay/request/readTokenClaims';
import { request } from '~/assetpay/request/request';
import { z } from '~/lib/zod';
import { parseTrade, type Trade } from './trade';
import { type TradeFacts, toTradeFacts } from './tradeFacts';

/** Without `game` the API lists CS2 alone, so it is always sent (docs/api.md, Listing trades). */
export type TradesRequest = {
  game: Game;
  /** `nextCursor` of the previous page. */
  cursor?: string | undefined;
  /** 1 to 100. */
  limit: number;
};

/** Newest first; without a `nextCursor` it is the last page. */
export type TradesPage = { items: Trade[]; nextCursor: string | undefined };

/** The readable trades of a page, and the facts that guards need of every row. */
export type TradesAnswer = TradesPage & { facts: readonly TradeFacts[] };

const pageSchema = z.object({ items: z.array(z.unknown()), nextCursor: text });

/**
 * `GET /client/trades` for the deposits of one game. Leaves malformed trades out of `items`, but not out of `facts`;
 * leaves those of other Steam IDs out of both. Rejects with an `AssetPayError`.
 */
export async function getTrades(
  client: AssetPayClient,
  { game, cursor, limit }: TradesRequest,
  signal?: AbortSignal,
): Promise<TradesAnswer> {
  const query = { type: 'deposit', game, limit, cursor };
  const data = await request(client, { path: '/client/trades', query, signal });
  const page = pageSchema.safeParse(data).data;
  if (page === undefined) throw new AssetPayError({ key: localKeys.strangeAnswer, status: 200 });
  const token = await client.token.get();
  const owner = token === undefined ? undefined : readTokenClaims(token).steamID;
  const items = page.items.flatMap((value) => parseTrade(value, { owner, game }) ?? []);
  const facts = page.items.flatMap((value) => toTradeFacts(value, { owner, game }) ?? []);
  return { items, facts, nextCursor: page.nextCursor };
}
