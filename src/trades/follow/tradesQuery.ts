import {
  type InfiniteData,
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
} from '@tanstack/react-query';
import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { toRetryWaitMs } from '~/assetpay/errors/errorRemedy';
import type { Game } from '~/assetpay/inventory/inventory';
import type { AssetPayClient } from '~/assetpay/request/client';
import { getTrades, type TradesPage } from '~/assetpay/trades/getTrades';
import { isCutShort, type LatestTrades, mergeLatest, pageLimits, toLimit } from './mergeTrades';
import { toBudgetDelayMs } from './pollDelay';
import { getRequestTimes, noteRequest } from './tradeRequests';

/** The API tells trades of one game at a time (contract.md 5). */
export const games = ['730', '252490'] as const satisfies readonly Game[];

/** Nothing is read again but by `followTrades` and by the person; what failed tries again by itself. */
const settings = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  structuralSharing: false,
  retry: (_failures: number, error: Error) => toWaitMs(error, 1) !== undefined,
} as const;

function toWaitMs(error: Error, failures: number): number | undefined {
  return error instanceof AssetPayError ? toRetryWaitMs(error, failures) : undefined;
}

/** Where the cache keeps a game's newest trades; `watchTrades` knows them by it. */
export function toLatestKey(game: Game) {
  return ['trades', game, 'latest'] as const;
}

/** The trades as the cache has them; `undefined` before the first answer. */
export function getLatest(queryClient: QueryClient, game: Game): LatestTrades | undefined {
  return queryClient.getQueryData<LatestTrades>(toLatestKey(game));
}

/** The newest trades of a game, and with them all that can still change. */
export function latestTradesQuery(client: AssetPayClient, game: Game) {
  return queryOptions<LatestTrades, Error, LatestTrades, ReturnType<typeof toLatestKey>>({
    ...settings,
    queryKey: toLatestKey(game),
    // Even tries after failures stay within what is this page's share.
    retryDelay: (failures, error) =>
      Math.max(
        toWaitMs(error, failures + 1) ?? 0,
        toBudgetDelayMs(Date.now(), getRequestTimes(client, game)),
      ),
    queryFn: async ({ client: queryClient, signal }) => {
      const asked = getLatest(queryClient, game);
      const page = await readLatest(client, game, { known: asked, signal });
      return mergeLatest(getLatest(queryClient, game), { asked, page, now: Date.now() });
    },
  });
}

type Read = { known: LatestTrades | undefined; signal: AbortSignal };

async function readLatest(
  client: AssetPayClient,
  game: Game,
  { known, signal }: Read,
): Promise<TradesPage> {
  const limit = toLimit(known?.items ?? []);
  noteRequest(client, game);
  const page = await getTrades(client, { game, limit }, signal);
  if (known !== undefined || !isCutShort(page)) return page;
  noteRequest(client, game);
  const more = { game, limit: pageLimits.most - limit, cursor: page.nextCursor };
  const rest = await getTrades(client, more, signal);
  return { items: [...page.items, ...rest.items], nextCursor: rest.nextCursor };
}

/** Where the cache keeps what lies behind the newest trades of a game. */
export type OlderTrades = InfiniteData<TradesPage, string | undefined>;

/** The trades from `cursor` on, a page at a time: read because the person asked, and once. */
export function olderTradesQuery(client: AssetPayClient, game: Game, cursor: string | undefined) {
  return infiniteQueryOptions<
    TradesPage,
    Error,
    OlderTrades,
    readonly unknown[],
    string | undefined
  >({
    ...settings,
    retryDelay: (failures, error) => toWaitMs(error, failures + 1) ?? 0,
    queryKey: ['trades', game, 'older', cursor],
    queryFn: ({ pageParam, signal }) =>
      getTrades(client, { game, limit: pageLimits.usual, cursor: pageParam }, signal),
    initialPageParam: cursor,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
