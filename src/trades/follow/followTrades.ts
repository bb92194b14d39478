import type { QueryClient } from '@tanstack/react-query';
import type { Game } from '~/assetpay/inventory/inventory';
import type { AssetPayClient } from '~/assetpay/request/client';
import type { PageActivity } from './pageActivity';
import { defaultFirstMs, toPollDelayMs } from './pollDelay';
import { getRequestTimes } from './tradeRequests';
import { games, latestTradesQuery } from './tradesQuery';

type Options = {
  page: PageActivity;
  /** ms: the first interval after news; `tradesPollMs` of the configuration. */
  firstMs: number | undefined;
};

/**
 * Keeps the newest trades of both games up to date for as long as somebody looks and something can change
 * (design.md 3.5). One timer a game, whatever React does. Answers how to stop.
 */
export function followTrades(
  queryClient: QueryClient,
  client: AssetPayClient,
  options: Options,
): () => void {
  const stops = games.map((game) => followGame(queryClient, client, { ...options, game }));
  return () => {
    for (const stop of stops) stop();
  };
}

function followGame(
  queryClient: QueryClient,
  client: AssetPayClient,
  { page, firstMs = defaultFirstMs, game }: Options & { game: Game },
): () => void {
  const query = latestTradesQuery(client, game);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let returnedAt: number | undefined;

  const poll = () => {
    // What fails is told where the trades are shown.
    void queryClient.fetchQuery({ ...query, staleTime: 0 }).catch(() => undefined);
  };
  const plan = () => {
    clearTimeout(timer);
    const state = queryClient.getQueryState(query.queryKey);
    // What is on its way, or waits for its next try, plans the next one when it ends.
    if (state?.data === undefined || state.fetchStatus !== 'idle') return;
    const delay = toPollDelayMs({
      now: Date.now(),
      firstMs,
      trades: state.data.items,
      changedAt: state.data.changedAt,
      requests: getRequestTimes(client, game),
      isVisible: page.isVisible(),
      returnedAt,
      hasFailed: state.status === 'error',
    });
    if (delay !== undefined) timer = setTimeout(poll, delay);
  };

  const stopListening = page.subscribe(({ isReturn }) => {
    if (isReturn) returnedAt = Date.now();
    plan();
  });
  const stopWatching = queryClient.getQueryCache().subscribe((event) => {
    const isOurs = event.query.queryKey[1] === game && event.query.queryKey[2] === 'latest';
    if (event.type === 'updated' && isOurs) plan();
  });
  plan();
  return () => {
    clearTimeout(timer);
    stopListening();
    stopWatching();
  };
}
