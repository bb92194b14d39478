import type { QueryClient } from '@tanstack/react-query';
import { type Game, games } from '~/assetpay/facts/games';
import type { AssetPayClient } from '~/assetpay/request/client';
import type { PageActivity } from './pageActivity';
import { computePollDelayMs, defaultFirstMs } from './pollDelay';
import { listRequestTimes } from './tradeRequests';
import { latestTradesQuery } from './tradesQuery';

type Options = {
  page: PageActivity;
  /** The first interval after a change, in ms: `tradesPollMs` of the configuration. */
  firstMs: number | undefined;
};

/**
 * Polls the newest trades of both games while the tab is visible and a trade can still change
 * (docs/decisions/0010). One timer a game, independent of renders. Returns a function that stops it.
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
    // The panel shows a failure of this read.
    void queryClient.fetchQuery({ ...query, staleTime: 0 }).catch(() => undefined);
  };
  const plan = () => {
    clearTimeout(timer);
    const state = queryClient.getQueryState(query.queryKey);
    // A read in flight, or one that waits to retry, plans the next poll when it ends.
    if (state?.data === undefined || state.fetchStatus !== 'idle') return;
    const delay = computePollDelayMs({
      now: Date.now(),
      firstMs,
      trades: state.data.items,
      changedAt: state.data.changedAt,
      requests: listRequestTimes(client, game),
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
