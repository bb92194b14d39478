import { type UseInfiniteQueryResult, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { InventoryData } from './inventoryQuery';
import { type Inventory, toNextRequest } from './mergePages';

/** One query as the screen needs it: what is there, what failed last, what is on its way. */
export type InventoryRead = {
  inventory: Inventory | undefined;
  /** What failed last, whether or not it is being tried again. */
  error: Error | null;
  /** Failures in a row. */
  failures: number;
  /** A request is on its way, or waits for its next try. */
  isFetching: boolean;
  /** Waits for the network to come back. */
  isPaused: boolean;
  /** Asks for the next page, where there is one and nothing is on its way. */
  loadMore: () => void;
  /** Tries again at once, in place of a wait. */
  retry: () => void;
};

type Query = UseInfiniteQueryResult<InventoryData>;

type Reading = {
  query: Query;
  queryKey: readonly unknown[];
  inventory: Inventory | undefined;
  /** Whether pages beyond the first are of use. */
  mayGrow?: boolean;
};

export function useInventoryRead(reading: Reading): InventoryRead {
  const { query, queryKey, inventory, mayGrow = true } = reading;
  const queryClient = useQueryClient();
  const { fetchNextPage, refetch, data } = query;
  const canLoadMore = mayGrow && query.hasNextPage && !query.isFetching && !query.isError;
  const next = data && toNextRequest(data.pages, data.pageParams);
  const wantsRest = canLoadMore && next?.limit === -1;

  const loadMore = useCallback(() => {
    if (canLoadMore) void fetchNextPage({ cancelRefetch: false });
  }, [canLoadMore, fetchNextPage]);

  useEffect(() => {
    if (wantsRest) void fetchNextPage({ cancelRefetch: false });
  }, [wantsRest, fetchNextPage]);

  const retry = useCallback(async () => {
    // A query that waits for its next try ignores `refetch` until the wait is called off.
    await queryClient.cancelQueries({ queryKey });
    await (data === undefined ? refetch() : fetchNextPage());
  }, [queryClient, queryKey, data, refetch, fetchNextPage]);

  return {
    inventory,
    error: query.failureReason ?? query.error,
    failures: query.failureCount,
    isFetching: query.isFetching || wantsRest,
    isPaused: query.isPaused,
    loadMore,
    retry,
  };
}
