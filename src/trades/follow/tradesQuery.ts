import {
  type InfiniteData,
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
} from '@tanstack/react-query';
import { computeErrorWaitMs } from '~/assetpay/errors/errorRemedy';
import type { Game } from '~/assetpay/facts/games';
import type { AssetPayClient } from '~/assetpay/request/client';
import { readSettings } from '~/assetpay/request/readSettings';
import { getTrades, type TradesAnswer, type TradesPage } from '~/assetpay/trades/getTrades';
import { hearServerMoment } from '~/lib/serverTime';
import {
  computeLimit,
  isCutShort,
  type LatestTrades,
  mergeLatest,
  pageLimits,
} from './mergeTrades';
import { computeBudgetDelayMs } from './pollDelay';
import { listRequestTimes, recordRequest } from './tradeRequests';

/** The query key of a game's newest trades; `watchTrades` recognises them by it. */
export function toLatestKey(game: Game) {
  return ['trades', game, 'latest'] as const;
}

/** The cached trades; `undefined` before the first answer. */
export function findLatest(queryClient: QueryClient, game: Game): LatestTrades | undefined {
  return queryClient.getQueryData<LatestTrades>(toLatestKey(game));
}

/** The newest trades of a game, including all that can still change. */
export function latestTradesQuery(client: AssetPayClient, game: Game) {
  return queryOptions<LatestTrades, Error, LatestTrades, ReturnType<typeof toLatestKey>>({
    ...readSettings,
    queryKey: toLatestKey(game),
    // Retries stay within this page's budget as well.
    retryDelay: (failures, error) =>
      Math.max(
        computeErrorWaitMs(error, failures + 1) ?? 0,
        computeBudgetDelayMs(Date.now(), listRequestTimes(client, game)),
      ),
    queryFn: async ({ client: queryClient, signal }) => {
      const asked = findLatest(queryClient, game);
      const page = await readLatest(client, game, { known: asked, signal });
      for (const { createdAt, updatedAt } of page.items) hearServerMoment(updatedAt ?? createdAt);
      return mergeLatest(findLatest(queryClient, game), { asked, page, now: Date.now() });
    },
  });
}

type Read = { known: LatestTrades | undefined; signal?: AbortSignal | undefined };

/** The newest trades of a game, read once. Rejects with an `AssetPayError`. */
export async function readLatest(
  client: AssetPayClient,
  game: Game,
  { known, signal }: Read,
): Promise<TradesAnswer> {
  const limit = computeLimit(known?.items ?? []);
  recordRequest(client, game);
  const page = await getTrades(client, { game, limit }, signal);
  if (known !== undefined || !isCutShort(page)) return page;
  recordRequest(client, game);
  const more = { game, limit: pageLimits.most - limit, cursor: page.nextCursor };
  const rest = await getTrades(client, more, signal);
  return {
    items: [...page.items, ...rest.items],
    facts: [...page.facts, ...rest.facts],
    nextCursor: rest.nextCursor,
  };
}

/** The cached pages after the newest trades of a game. */
export type OlderTrades = InfiniteData<TradesPage, string | undefined>;

/** The trades from `cursor` on, page by page. Each page is read once, when the person asks for it. */
export function olderTradesQuery(client: AssetPayClient, game: Game, cursor: string | undefined) {
  return infiniteQueryOptions<
    TradesPage,
    Error,
    OlderTrades,
    readonly unknown[],
    string | undefined
  >({
    ...readSettings,
    queryKey: ['trades', game, 'older', cursor],
    queryFn: ({ pageParam, signal }) =>
      getTrades(client, { game, limit: pageLimits.usual, cursor: pageParam }, signal),
    initialPageParam: cursor,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
