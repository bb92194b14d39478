import { onlineManager, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { Game } from '~/assetpay/facts/games';
import type { AssetPayClient } from '~/assetpay/request/client';
import {
  type Filters,
  isLocal,
  isNarrowed,
  isPlain,
  selectApiFilters,
} from '~/inventory/filters/filters';
import { useLocalFiltering } from '~/inventory/localFiltering/useLocalFiltering';
import { useDebounced } from '~/lib/useDebounced';
import { firstRequest } from './firstRead';
import {
  filteredInventoryQuery,
  getMergedInventory,
  type InventoryData,
  wholeInventoryQuery,
} from './inventoryQuery';
import type { Inventory } from './mergePages';
import type { PageRequest } from './pageAnswers';
import { allItemsRequest, resolveNextRequest } from './pageRequests';
import { type InventoryReads, isWholeEnough } from './resolveAnswer';
import { useInventoryRead } from './useInventoryRead';

/** Debounce of requests while typing, in ms. */
const typingDebounceMs = 400;

/** Debounce in ms while the items themselves are on their way, as they save the request. */
const longDebounceMs = 1_500;

export type InventorySource = InventoryReads & {
  /** The inventory that has arrived, for its collateral and age: `filtered` until there is `whole`. */
  arrived: Inventory | undefined;
  /** Reads all items of this game in one request, however many they are. */
  wantAll: () => void;
};

/**
 * Reads the inventory of `filters.game`: the first 50 items, then the rest. Once all are here, filters are answered in
 * memory. Until then the API answers them, so that a deep link is right from its first answer (docs/decisions/0004).
 */
export function useInventory(client: AssetPayClient, filters: Filters): InventorySource {
  const localFiltering = useLocalFiltering();
  const isOnline = useSyncExternalStore(subscribeToNetwork, () => onlineManager.isOnline());
  const answerable = useMemo(() => selectApiFilters(filters), [filters]);
  const settled = useDebounced(answerable, typingDebounceMs);
  const longSettled = useDebounced(answerable, longDebounceMs);
  // Only typing is debounced: another game is read at once.
  const asked = settled.game === filters.game ? settled : answerable;
  const filteredQuery = filteredInventoryQuery(client, asked);
  const deepLink = useQueryClient().getQueryState<InventoryData>(filteredQuery.queryKey);
  const isAnswered = deepLink !== undefined && deepLink.status !== 'pending';

  const start = resolveStart(asked, deepLink?.data);
  const { isWanted, wantAll } = useAllWanted(filters.game);
  const isAllWanted = isWanted || isLocal(filters);
  const wholeQuery = wholeInventoryQuery(client, filters.game, { start, isAllWanted });
  const whole = useInfiniteQuery({ ...wholeQuery, enabled: isPlain(asked) || isAnswered });
  const wholeInventory = whole.data && getMergedInventory(whole.data);
  const next = whole.data && resolveNext(whole.data, isAllWanted);
  // `start` follows the filters, and what is on its way was asked for earlier.
  const isComing = whole.data === undefined ? whole.isFetching : (next?.limit ?? -1) === -1;
  // The items, or the code that filters them. Only a long wait for it is worth another request.
  const isAnswerComing = isComing && whole.failureReason === null;
  const isWorthAsking = !isAnswerComing || longSettled === asked;
  const filtered = useInfiniteQuery({
    ...filteredQuery,
    enabled: !isWholeEnough(asked, wholeInventory, localFiltering) && isWorthAsking,
  });
  const filteredInventory = filtered.data && getMergedInventory(filtered.data);

  return {
    whole: useInventoryRead({
      query: whole,
      queryKey: wholeQuery.queryKey,
      inventory: wholeInventory,
      next,
      wantAll,
      isAllWanted,
    }),
    filtered: useInventoryRead({
      query: filtered,
      queryKey: filteredQuery.queryKey,
      inventory: filteredInventory,
      next: filtered.data && resolveNext(filtered.data),
      // All items, unfiltered: they answer these filters and all that follow.
      wantAll,
      mayGrow: !wholeInventory?.isComplete && !isAnswerComing,
    }),
    isSettled: asked === answerable,
    isOffline: !isOnline,
    localFiltering,
    arrived: wholeInventory ?? filteredInventory,
    wantAll,
  };
}

/** Remembers for the rest of the visit that all items of `game` are needed. */
function useAllWanted(game: Game) {
  const [wanted, setWanted] = useState<readonly Game[]>([]);
  const wantAll = useCallback(
    () => setWanted((before) => (before.includes(game) ? before : [...before, game])),
    [game],
  );
  return { isWanted: wanted.includes(game), wantAll };
}

function resolveNext({ pages, pageParams }: InventoryData, isAllWanted = false) {
  return resolveNextRequest(pages, pageParams, isAllWanted);
}

/**
 * The first request of the whole inventory. After a deep link that only sorts, the count is known. After one that
 * filters it is not, and another request to learn it would use up the shared rate limit. Few inventories are too large
 * for one answer (docs/decisions/0004).
 */
function resolveStart(filters: Filters, seen: InventoryData | undefined): PageRequest {
  const first = seen?.pages[0];
  if (first === undefined || isPlain(filters)) return firstRequest;
  if (isNarrowed(filters)) return allItemsRequest;
  return first.count <= 5_000 ? allItemsRequest : firstRequest;
}

function subscribeToNetwork(listener: () => void): () => void {
  return onlineManager.subscribe(listener);
}
