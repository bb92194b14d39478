import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { type Game, games } from '~/assetpay/facts/games';
import type { AssetPayClient } from '~/assetpay/request/client';
import type { Trade } from '~/assetpay/trades/trade';
import { followTrades } from './followTrades';
import { mergeTrades } from './mergeTrades';
import { toPageActivity } from './pageActivity';
import { latestTradesQuery, olderTradesQuery } from './tradesQuery';

/** The state of one query. */
export type TradesRead = {
  /** The last failure, also while a retry is under way. */
  error: Error | null;
  /** Failures in a row. */
  failures: number;
  isFetching: boolean;
  /** Paused until the network is back. */
  isPaused: boolean;
  hasData: boolean;
};

export type TradesReads = {
  /** All known trades of all games, newest first. */
  trades: readonly Trade[];
  latest: readonly TradesRead[];
  older: { reads: readonly TradesRead[]; hasMore: boolean; isLoading: boolean; show: () => void };
  /** Retries failed reads now. */
  retry: () => void;
};

/** The trades of all games, polled while the panel is mounted. */
export function useTrades(client: AssetPayClient, firstPollMs: number | undefined): TradesReads {
  const queryClient = useQueryClient();
  const byGame = {
    '730': useGameTrades(client, '730'),
    '252490': useGameTrades(client, '252490'),
  } satisfies Record<Game, unknown>;
  const all = games.map((game) => byGame[game]);
  useEffect(() => {
    const page = toPageActivity(window);
    return followTrades(queryClient, client, { page, firstMs: firstPollMs });
  }, [queryClient, client, firstPollMs]);
  const lists = [...all.map(({ latest }) => latest), ...all.map(({ older }) => older)];
  // biome-ignore lint/correctness/useExhaustiveDependencies: two lists a game, however many games there are
  const trades = useMemo(() => mergeTrades(...lists), lists);
  return {
    trades,
    latest: all.map(({ latestRead }) => latestRead),
    older: {
      reads: all.map(({ olderRead }) => olderRead),
      hasMore: all.some(({ hasMore }) => hasMore),
      isLoading: all.some(({ olderRead }) => olderRead.isFetching),
      show: () => {
        for (const game of all) game.showOlder();
      },
    },
    retry: () => {
      for (const game of all) game.retry();
    },
  };
}

const none: readonly Trade[] = [];

function useGameTrades(client: AssetPayClient, game: Game) {
  const queryClient = useQueryClient();
  const query = latestTradesQuery(client, game);
  const latest = useQuery(query);
  const cursor = latest.data?.nextCursor;
  const [isOpened, setOpened] = useState(false);
  const olderQuery = olderTradesQuery(client, game, cursor);
  const isOn = isOpened && cursor !== undefined;
  const older = useInfiniteQuery({ ...olderQuery, enabled: isOn });
  const pages = older.data?.pages;
  const hasMore = isOn ? older.hasNextPage || pages === undefined : cursor !== undefined;
  const retry = async (key: readonly unknown[], refetch: () => Promise<unknown>) => {
    // A query that waits to retry ignores `refetch` until it is cancelled.
    await queryClient.cancelQueries({ queryKey: key });
    await refetch();
  };
  return {
    latest: latest.data?.items ?? none,
    older: useMemo(() => pages?.flatMap(({ items }) => items) ?? none, [pages]),
    latestRead: toRead(latest),
    olderRead: toRead(older),
    hasMore,
    showOlder: () => {
      setOpened(true);
      if (isOn && older.hasNextPage) void older.fetchNextPage({ cancelRefetch: false });
    },
    retry: () => {
      if (toRead(latest).error) void retry(query.queryKey, latest.refetch);
      if (toRead(older).error) void retry(olderQuery.queryKey, older.refetch);
    },
  };
}

type Query = {
  data: unknown;
  error: Error | null;
  failureReason: Error | null;
  failureCount: number;
  isFetching: boolean;
  isPaused: boolean;
};

function toRead(query: Query): TradesRead {
  return {
    error: query.failureReason ?? query.error,
    failures: query.failureCount,
    isFetching: query.isFetching,
    isPaused: query.isPaused,
    hasData: query.data !== undefined,
  };
}
