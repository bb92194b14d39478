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

/** The first request of a read, whether all items are needed at once, and the first answer if it is on its way. */
type Plan = {
  start?: PageRequest;
  isAllWanted?: boolean;
  first?: Promise<InventoryPage> | undefined;
};

export const toWholeKey = (game: Game) => ['inventory', game, 'whole'] as const;

/** The whole inventory of a game, in the API's own order. */
export function wholeInventoryQuery(client: AssetPayClient, game: Game, plan: Plan = {}) {
  return createQuery(toWholeKey(game), plan, (request, signal) =>
    getInventory(client, toWholeRequest(game, request), signal),
  );
}

/** The items that the API selects by `filters`. Used until the whole inventory is here. */
export function filteredInventoryQuery(
  client: AssetPayClient,
  filters: ApiFilters,
  plan: Plan = {},
) {
  return createQuery(['inventory', filters.game, 'filtered', filters], plan, (request, signal) =>
    getInventory(client, toFilteredRequest(filters, request), signal),
  );
}

function createQuery(
  queryKey: readonly unknown[],
  { start = firstRequest, isAllWanted = false, first }: Plan,
  get: (request: PageRequest, signal: AbortSignal) => Promise<InventoryPage>,
) {
  let ahead = first;
  const take = () => {
    const taken = ahead;
    ahead = undefined;
    return taken;
  };
  return infiniteQueryOptions<InventoryPage, Error, InventoryData, readonly unknown[], PageRequest>(
    {
      ...readSettings,
      queryKey,
      // The signal is read only where it is used: a query that reads it is cancelled, and asked anew, when React mounts the
      // screen twice in development.
      queryFn: (context) =>
        take() ?? getPage(context.pageParam, () => get(context.pageParam, context.signal)),
      initialPageParam: start,
      getNextPageParam: (_last, pages, _request, requests) =>
        resolveNextRequest(pages, requests, isAllWanted),
    },
  );
}

/**
 * Starts the first request of a visit before React renders, or takes its answer `first`, if somebody reads that already.
 * Resolves once it is in the cache, or has failed for good; never rejects.
 */
export function prefetchInventory(
  queryClient: QueryClient,
  client: AssetPayClient,
  filters: Filters,
  first: Promise<InventoryPage> | undefined,
): Promise<void> {
  const asked = selectApiFilters(filters);
  const query = isPlain(asked)
    ? wholeInventoryQuery(client, asked.game, { first })
    : filteredInventoryQuery(client, asked, { first });
  return queryClient.prefetchInfiniteQuery(query);
}
