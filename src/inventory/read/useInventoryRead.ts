import { type UseInfiniteQueryResult, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { InventoryData } from './inventoryQuery';
import { type Inventory, type PageRequest, resolveReach } from './mergePages';

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
  /**
   * `place`, from 0, is the last one on the screen: asks for what it calls for, unless something is on its
   * way already.
   */
  loadMore: (place: number) => void;
  /** Tries again at once, in place of a wait. */
  retry: () => void;
};

type Query = UseInfiniteQueryResult<InventoryData>;

type Reading = {
  query: Query;
  queryKey: readonly unknown[];
  inventory: Inventory | undefined;
  /** What is to be asked for next; `undefined` when nothing is missing. */
  next: PageRequest | undefined;
  /** Has everything of this game read in one answer, by whichever query. */
  wantAll: () => void;
  /** Whether pages beyond the first are of use. */
  mayGrow?: boolean;
};

export function useInventoryRead(reading: Reading): InventoryRead {
  const { query, queryKey, inventory, next, wantAll, mayGrow = true } = reading;
  const queryClient = useQueryClient();
  const { fetchNextPage, refetch, data } = query;
  const canLoadMore = mayGrow && query.hasNextPage && !query.isFetching && !query.isError;
  const wantsRest = canLoadMore && next?.limit === -1;
  const isMore = next !== undefined;
  const requests = data?.pageParams;
  const here = inventory?.items.length ?? 0;

  const loadMore = useCallback(
    (place: number) => {
      if (requests === undefined || !mayGrow || !isMore) return;
      const reach = resolveReach(place, here, requests);
      // Wanted even while a page is on its way: what follows that page is then everything.
      if (reach === 'all') wantAll();
      if (reach === 'page' && canLoadMore) void fetchNextPage({ cancelRefetch: false });
    },
    [requests, mayGrow, isMore, here, wantAll, canLoadMore, fetchNextPage],
  );

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
