import type { QueryClient } from '@tanstack/react-query';
import type { AssetPayClient } from '~/assetpay/client';
import { games, latestTradesQuery } from './tradesQuery';

/**
 * Reads the newest trades of both games once, now: for who must know before going on. Unlike the panel it
 * does not wait for better times; rejects with what kept an answer from arriving.
 */
export async function lookAtTrades(
  queryClient: QueryClient,
  client: AssetPayClient,
): Promise<void> {
  await Promise.all(
    games.map(async (game) => {
      const query = latestTradesQuery(client, game);
      // One that waits for its next try would make this one wait too.
      await queryClient.cancelQueries({ queryKey: query.queryKey });
      await queryClient.fetchQuery({ ...query, staleTime: 0, retry: false });
    }),
  );
}
