import type { QueryClient } from '@tanstack/react-query';
import { type Game, games } from '~/assetpay/facts/games';
import type { AssetPayClient } from '~/assetpay/request/client';
import type { Trade } from '~/assetpay/trades/trade';
import type { TradeFacts } from '~/assetpay/trades/tradeFacts';
import { type LatestTrades, mergeLatest, mergeTrades } from './mergeTrades';
import { findLatest, type OlderTrades, readLatest, toLatestKey } from './tradesQuery';

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
 * panel's read it does not retry. Returns the facts of every row, shown or not; rejects if a read fails.
 */
export async function refetchTrades(
  queryClient: QueryClient,
  client: AssetPayClient,
  game?: Game,
): Promise<readonly TradeFacts[]> {
  const wanted = game === undefined ? games : [game];
  const rows = await Promise.all(
    wanted.map(async (one) => {
      // An older answer that is still on its way must not replace this one.
      await queryClient.cancelQueries({ queryKey: toLatestKey(one) });
      const asked = findLatest(queryClient, one);
      const page = await readLatest(client, one, { known: asked });
      queryClient.setQueryData<LatestTrades>(toLatestKey(one), (before) =>
        mergeLatest(before, { asked, page, now: Date.now() }),
      );
      return page.facts;
    }),
  );
  return rows.flat();
}
