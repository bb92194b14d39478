import {
  type InfiniteData,
  infiniteQueryOptions,
  type QueryClient,
  replaceEqualDeep,
} from '@tanstack/react-query';
import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { computeRetryWaitMs } from '~/assetpay/errors/errorRemedy';
import type { Game } from '~/assetpay/facts/games';
import { getInventory } from '~/assetpay/inventory/getInventory';
import type { InventoryPage } from '~/assetpay/inventory/inventory';
import type { AssetPayClient } from '~/assetpay/request/client';
import {
  type ApiFilters,
  type Filters,
  isPlain,
  selectApiFilters,
} from '~/inventory/filters/filters';
import { firstPage, type PageRequest, resolveNextRequest, wholePage } from './mergePages';

/**
 * Only the person causes a new read: no focus, reconnect or age does, as all players of the site share one rate limit
 * (docs/api.md, Rate limits). Failed reads are retried if that can help, after the waits of `describeError`.
 */
const settings = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  // Comparing 10,000 items costs more than parsing them. `keepUnchanged` does it for rereads alone.
  structuralSharing: false,
  retry: (_failures: number, error: Error) => computeWaitMs(error, 1) !== undefined,
  retryDelay: (failures: number, error: Error) => computeWaitMs(error, failures + 1) ?? 0,
} as const;

function computeWaitMs(error: Error, failures: number): number | undefined {
  return error instanceof AssetPayError ? computeRetryWaitMs(error, failures) : undefined;
}

/** The pages of one inventory in the query cache. */
export type InventoryData = InfiniteData<InventoryPage, PageRequest>;

/** The first request of a read, and whether all items are needed at once. */
type Plan = { start?: PageRequest; isAllWanted?: boolean };

/** The whole inventory of a game, in the API's own order. */
export function wholeInventoryQuery(client: AssetPayClient, game: Game, plan: Plan = {}) {
  return createQuery(['inventory', game, 'whole'], plan, (request, signal) =>
    getInventory(client, { game, ...request }, signal),
  );
}

/** The items that the API selects by `filters`. Used until the whole inventory is here. */
export function filteredInventoryQuery(client: AssetPayClient, filters: ApiFilters) {
  return createQuery(['inventory', filters.game, 'filtered', filters], {}, (request, signal) =>
    getInventory(client, { ...filters, search: filters.search.trim(), ...request }, signal),
  );
}

function createQuery(
  queryKey: readonly unknown[],
  { start = firstPage, isAllWanted = false }: Plan,
  get: (request: PageRequest, signal: AbortSignal) => Promise<InventoryPage>,
) {
  return infiniteQueryOptions<InventoryPage, Error, InventoryData, readonly unknown[], PageRequest>(
    {
      ...settings,
      queryKey,
      queryFn: ({ pageParam, signal }) => get(pageParam, signal),
      initialPageParam: start,
      getNextPageParam: (_last, pages, _request, requests) =>
        resolveNextRequest(pages, requests, isAllWanted),
    },
  );
}

/** Starts the first request of a visit before React renders. */
export function prefetchInventory(
  queryClient: QueryClient,
  client: AssetPayClient,
  filters: Filters,
): void {
  const asked = selectApiFilters(filters);
  const query = isPlain(asked)
    ? wholeInventoryQuery(client, asked.game)
    : filteredInventoryQuery(client, asked);
  void queryClient.prefetchInfiniteQuery(query);
}

/** Options of a reread. */
export type Reread = {
  /** `shown`: as many items as one answer held before; `all`: every item. */
  scope: 'shown' | 'all';
  /** True to bypass the API's cache and read Steam itself. Only for a person who asked for it. */
  isFresh: boolean;
};

/**
 * Reads the inventory again in one request and replaces the cached pages. Unchanged items keep their identity, so that
 * only changed cards render. Rejects with an `AssetPayError`.
 */
export async function rereadInventory(
  queryClient: QueryClient,
  client: AssetPayClient,
  game: Game,
  { scope, isFresh }: Reread,
): Promise<void> {
  const { queryKey } = wholeInventoryQuery(client, game);
  const before = queryClient.getQueryData<InventoryData>(queryKey);
  const wanted = scope === 'all' || isReadAtOnce(before) ? wholePage : firstPage;
  const page = await getInventory(client, { game, ...wanted, refresh: isFresh });
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData(queryKey, {
    pages: [keepUnchanged(before, page)],
    pageParams: [wanted],
  });
  // Filtered answers in the cache are stale now.
  queryClient.removeQueries({ queryKey: ['inventory', game, 'filtered'], type: 'inactive' });
}

function isReadAtOnce(data: InventoryData | undefined): boolean {
  return data?.pageParams.some((request) => request.limit === -1) ?? false;
}

function keepUnchanged(before: InventoryData | undefined, page: InventoryPage): InventoryPage {
  const known = new Map(
    before?.pages.flatMap((old) => old.inventory).map((item) => [item.id, item]),
  );
  const inventory = page.inventory.map((item) => replaceEqualDeep(known.get(item.id), item));
  const last = before?.pages.at(-1)?.inventory;
  // An unchanged list keeps its identity, and with it the orders and rows remembered for it.
  const isSame =
    last?.length === inventory.length && last.every((item, at) => item === inventory[at]);
  return { ...page, inventory: isSame ? last : inventory };
}
