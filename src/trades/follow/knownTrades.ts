import type { QueryClient } from '@tanstack/react-query';
import type { Game } from '~/assetpay/inventory/inventory';
import type { AssetPayClient } from '~/assetpay/request/client';
import type { Trade } from '~/assetpay/trades/trade';
import { mergeTrades } from './mergeTrades';
import { findLatest, games, latestTradesQuery, type OlderTrades, toLatestKey } from './tradesQuery';

/** All trades in the cache, both games, newest first. */
export function listKnownTrades(queryClient: QueryClient): readonly Trade[] {
  const latest = games.flatMap((game) => findLatest(queryClient, game)?.items ?? []);
  const older = games.flatMap((game) =>
    queryClient
      .getQueriesData<OlderTrades>({ queryKey: ['trades', game, 'older'] })
      .flatMap(([, data]) => data?.pages.flatMap(({ items }) => items) ?? []),
  );
  return mergeTrades(latest, older);
}

/** Adds trades that were just created to the cache. */
export function addTrades(queryClient: QueryClient, trades: readonly Trade[]): void {
  for (const game of games) {
    const added = trades.filter((trade) => trade.game === game);
    if (added.length === 0) continue;
    const before = findLatest(queryClient, game);
    queryClient.setQueryData(toLatestKey(game), {
      items: mergeTrades(added, before?.items ?? []),
      nextCursor: before?.nextCursor,
      changedAt: Date.now(),
    });
  }
}

/**
 * Reads the newest trades of one game or both, once and now, for callers that cannot go on without them. Unlike the
 * panel's read it does not retry. Returns all known trades; rejects if a read fails.
 */
export async function refetchTrades(
  queryClient: QueryClient,
  client: AssetPayClient,
  game?: Game,
): Promise<readonly Trade[]> {
  const wanted = game === undefined ? games : [game];
  await Promise.all(
    wanted.map(async (one) => {
      const query = latestTradesQuery(client, one);
      // A read that waits to retry would delay this one.
      await queryClient.cancelQueries({ queryKey: query.queryKey });
      await queryClient.fetchQuery({ ...query, staleTime: 0, retry: false });
    }),
  );
  return listKnownTrades(queryClient);
}
