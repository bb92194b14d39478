import type { QueryClient } from '@tanstack/react-query';
import type { Game } from '~/assetpay/inventory/inventory';
import type { Trade } from '~/assetpay/trades/trade';
import { games, getLatest } from './tradesQuery';

/** A trade as it is now; `before` is its status until now, `undefined` when it had not been seen. */
export type TradeChange = { trade: Trade; before: Trade['status'] | undefined };

type Seen = Map<string, Trade['status']>;

/**
 * Calls `listener` for every change of a status that the cache sees, whoever brought it. The first list of
 * a game is where watching begins: it is no news. Answers how to stop.
 */
export function watchTrades(
  queryClient: QueryClient,
  listener: (change: TradeChange) => void,
): () => void {
  const seen = new Map<Game, Seen>();
  const look = (game: Game) => {
    const items = getLatest(queryClient, game)?.items;
    if (items === undefined) return;
    const known = seen.get(game);
    seen.set(game, new Map([...(known ?? []), ...items.map(toEntry)]));
    if (known === undefined) return;
    for (const trade of items) {
      const before = known.get(trade.id);
      if (before !== trade.status) listener({ trade, before });
    }
  };
  games.forEach(look);
  return queryClient.getQueryCache().subscribe(({ type, query }) => {
    const [room, key, part] = query.queryKey;
    const game = games.find((one) => one === key);
    if (type === 'updated' && room === 'trades' && part === 'latest' && game) look(game);
  });
}

function toEntry({ id, status }: Trade): [string, Trade['status']] {
  return [id, status];
}
