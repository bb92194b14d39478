import { type UseInfiniteQueryResult, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { InventoryData } from './inventoryQuery';
import type { Inventory } from './mergePages';
import type { PageRequest } from './pageAnswers';
import { isAtOnce, resolveReach } from './pageRequests';

/** The state of one query, and the ways to continue it. */
export type InventoryRead = {
  inventory: Inventory | undefined;
  /** The last failure, also while a retry is under way. */
  error: Error | null;
  /** Failures in a row. */
  failures: number;
  /** True while a request is on its way or waits for its next retry. */
  isFetching: boolean;
  /** Paused until the network is back. */
  isPaused: boolean;
  /**
   * Reads on, if the last visible card, at `index` from 0, needs it. Does nothing while a request is on its way.
   */
  loadMore: (index: number) => void;
  /** Retries now, instead of waiting. */
  retry: () => void;
};

type Query = UseInfiniteQueryResult<InventoryData>;

type ReadOptions = {
  query: Query;
  queryKey: readonly unknown[];
  inventory: Inventory | undefined;
  /** The next request; `undefined` if nothing is missing. */
  next: PageRequest | undefined;
  /** Reads all items of this game in one request. */
  wantAll: () => void;
  /** False if pages after the first are not needed. */
  mayGrow?: boolean;
  /** True if all items are needed, however many. */
  isAllWanted?: boolean;
};

export function useInventoryRead(options: ReadOptions): InventoryRead {
  const { query, queryKey, inventory, next, wantAll, mayGrow = true, isAllWanted } = options;
  const queryClient = useQueryClient();
  const { fetchNextPage, refetch, data } = query;
  const canLoadMore = mayGrow && query.hasNextPage && !query.isFetching && !query.isError;
  const wantsRest =
    canLoadMore && next !== undefined && isAtOnce(next, data?.pageParams ?? [], isAllWanted);
  const isMore = next !== undefined;
  const requests = data?.pageParams;
  const here = inventory?.items.length ?? 0;

  const loadMore = useCallback(
    (index: number) => {
      if (requests === undefined || !mayGrow || !isMore) return;
      const reach = resolveReach(index, here, requests);
      // Also while a page is on its way: the request after it then asks for all items.
      if (reach === 'all') wantAll();
      if (reach === 'page' && canLoadMore) void fetchNextPage({ cancelRefetch: false });
    },
    [requests, mayGrow, isMore, here, wantAll, canLoadMore, fetchNextPage],
  );

  useEffect(() => {
    // After each answer anew: one that comes at once leaves `wantsRest` true.
    if (wantsRest && requests !== undefined) void fetchNextPage({ cancelRefetch: false });
  }, [wantsRest, requests, fetchNextPage]);

  const retry = useCallback(async () => {
    // A query that waits for its next retry ignores `refetch` until the wait is cancelled.
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
