import { type InfiniteData, infiniteQueryOptions, type QueryClient } from '@tanstack/react-query';
import type { Game } from '~/assetpay/facts/games';
import { getInventory } from '~/assetpay/inventory/getInventory';
import type { InventoryPage } from '~/assetpay/inventory/inventory';
import type { AssetPayClient } from '~/assetpay/request/client';
import { readSettings } from '~/assetpay/request/readSettings';
import {
  type ApiFilters,
  type Filters,
  isPlain,
  selectApiFilters,
} from '~/inventory/filters/filters';
import { remember } from '~/lib/remember';
import { firstRequest, toFilteredRequest, toWholeRequest } from './firstRead';
import { getPage } from './getPage';
import { mergePages } from './mergePages';
import type { PageRequest } from './pageAnswers';
import { resolveNextRequest } from './pageRequests';

/** The pages of one inventory in the query cache. */
export type InventoryData = InfiniteData<InventoryPage, PageRequest>;

/** The inventory of these pages, as far as they have arrived. */
export const getMergedInventory = remember(({ pages, pageParams }: InventoryData) =>
  mergePages(pages, pageParams),
);

/** The first request of a read, and whether all items are needed at once. */
type Plan = { start?: PageRequest; isAllWanted?: boolean };

export const toWholeKey = (game: Game) => ['inventory', game, 'whole'] as const;

/** The whole inventory of a game, in the API's own order. */
export function wholeInventoryQuery(client: AssetPayClient, game: Game, plan: Plan = {}) {
  return createQuery(toWholeKey(game), plan, (request, signal) =>
    getInventory(client, toWholeRequest(game, request), signal),
  );
}

/** The items that the API selects by `filters`. Used until the whole inventory is here. */
export function filteredInventoryQuery(client: AssetPayClient, filters: ApiFilters) {
  return createQuery(['inventory', filters.game, 'filtered', filters], {}, (request, signal) =>
    getInventory(client, toFilteredRequest(filters, request), signal),
  );
}

function createQuery(
  queryKey: readonly unknown[],
  { start = firstRequest, isAllWanted = false }: Plan,
  get: (request: PageRequest, signal: AbortSignal) => Promise<InventoryPage>,
) {
  return infiniteQueryOptions<InventoryPage, Error, InventoryData, readonly unknown[], PageRequest>(
    {
      ...readSettings,
      queryKey,
      queryFn: ({ pageParam, signal }) => getPage(pageParam, () => get(pageParam, signal)),
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
