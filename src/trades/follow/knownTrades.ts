import type { QueryClient } from '@tanstack/react-query';
import type { Game } from '~/assetpay/inventory/inventory';
import type { AssetPayClient } from '~/assetpay/request/client';
import type { Trade } from '~/assetpay/trades/trade';
import { mergeTrades } from './mergeTrades';
import { games, getLatest, latestTradesQuery, type OlderTrades, toLatestKey } from './tradesQuery';

/** Every trade that any answer has told of, both games, newest first. */
export function getKnownTrades(queryClient: QueryClient): readonly Trade[] {
  const latest = games.flatMap((game) => getLatest(queryClient, game)?.items ?? []);
  const older = games.flatMap((game) =>
    queryClient
      .getQueriesData<OlderTrades>({ queryKey: ['trades', game, 'older'] })
      .flatMap(([, data]) => data?.pages.flatMap(({ items }) => items) ?? []),
  );
  return mergeTrades(latest, older);
}

/** Shows trades that have just been created, newest first, at once and from now on. */
export function addTrades(queryClient: QueryClient, trades: readonly Trade[]): void {
  for (const game of games) {
    const added = trades.filter((trade) => trade.game === game);
    if (added.length === 0) continue;
    const before = getLatest(queryClient, game);
    queryClient.setQueryData(toLatestKey(game), {
      items: mergeTrades(added, before?.items ?? []),
      nextCursor: before?.nextCursor,
      changedAt: Date.now(),
    });
  }
}

/**
 * Reads the newest trades once, now, of one game or of both: for who must know before going on. Unlike the
 * panel it does not wait for better times. Answers all that is known then; rejects with what kept an answer
 * from arriving.
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
      // A read that waits for its next try would make this one wait too.
      await queryClient.cancelQueries({ queryKey: query.queryKey });
      await queryClient.fetchQuery({ ...query, staleTime: 0, retry: false });
    }),
  );
  return getKnownTrades(queryClient);
}
