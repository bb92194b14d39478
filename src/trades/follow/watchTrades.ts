import type { QueryClient } from '@tanstack/react-query';
import { type Game, games } from '~/assetpay/facts/games';
import type { Trade } from '~/assetpay/trades/trade';
import { findLatest } from './tradesQuery';

/** A changed trade; `before` is its previous status, or `undefined` for a new trade. */
export type TradeChange = { trade: Trade; before: Trade['status'] | undefined };

type Seen = Map<string, Trade['status']>;

/**
 * Calls `listener` for every change of a status in the cache. The first list of a game only sets the baseline.
 * Returns a function that stops it.
 */
export function watchTrades(
  queryClient: QueryClient,
  listener: (change: TradeChange) => void,
): () => void {
  const seen = new Map<Game, Seen>();
  const look = (game: Game) => {
    const items = findLatest(queryClient, game)?.items;
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
