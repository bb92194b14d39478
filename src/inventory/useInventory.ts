import { onlineManager, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { AssetPayClient } from '~/assetpay/client';
import { useSettled } from '~/lib/useSettled';
import { type Filters, isNarrowed, isPlain } from './filters';
import { filteredInventoryQuery, type InventoryData, wholeInventoryQuery } from './inventoryQuery';
import {
  firstPage,
  type Inventory,
  mergePages,
  type PageRequest,
  toNextRequest,
  wholePage,
} from './mergePages';
import { type InventoryRead, useInventoryRead } from './useInventoryRead';

/** ms without a keystroke before the API is asked, while it must be asked at all. */
const quietMs = 400;

/** ms without a keystroke after which the API is asked although everything is on its way. */
const patienceMs = 1_500;

export type InventoryReads = {
  /** Everything of this game, as far as it has arrived. */
  whole: InventoryRead;
  /** What the API selected by the filters; of use only while `whole` is not complete. */
  filtered: InventoryRead;
  /** Whether `filtered` answers for these very filters, or still for those of a moment ago. */
  isSettled: boolean;
  /** Whether the device has lost its network. */
  isOffline: boolean;
};

/**
 * The inventory of `filters.game`: the first 50, then the rest, so that every filter is soon answered in
 * memory. Until then the API answers them, so that a deep link is right from its first answer
 * (design.md 3.1).
 */
export function useInventory(client: AssetPayClient, filters: Filters): InventoryReads {
  const isOnline = useSyncExternalStore(subscribeToNetwork, () => onlineManager.isOnline());
  const settled = useSettled(filters, quietMs);
  const patient = useSettled(filters, patienceMs);
  // Only typing is waited for: another game is another inventory at once.
  const asked = settled.game === filters.game ? settled : filters;
  const filteredQuery = filteredInventoryQuery(client, asked);
  const deepLink = useQueryClient().getQueryState<InventoryData>(filteredQuery.queryKey);
  const isAnswered = deepLink !== undefined && deepLink.status !== 'pending';

  const start = toStart(asked, deepLink?.data);
  const wholeQuery = wholeInventoryQuery(client, filters.game, start);
  const whole = useInfiniteQuery({ ...wholeQuery, enabled: isPlain(asked) || isAnswered });
  const wholeInventory = useInventoryData(whole.data);
  const isComplete = wholeInventory?.complete === true;
  // One answer is about to hold everything: only a long wait for it is worth a request more.
  const next = whole.data ? toNextRequest(whole.data.pages, whole.data.pageParams) : start;
  const isWholeNext = next?.limit === -1 && whole.failureReason === null;
  const isWorthAsking = whole.data === undefined || !isWholeNext || patient === asked;
  const filtered = useInfiniteQuery({
    ...filteredQuery,
    enabled: !isPlain(asked) && !isComplete && isWorthAsking,
  });
  const filteredInventory = useInventoryData(filtered.data);

  return {
    whole: useInventoryRead({ query: whole, inventory: wholeInventory, ...wholeQuery }),
    filtered: useInventoryRead({
      query: filtered,
      inventory: filteredInventory,
      ...filteredQuery,
      mayGrow: !isComplete && !isWholeNext,
    }),
    isSettled: asked === filters,
    isOffline: !isOnline,
  };
}

/**
 * How the whole inventory is begun. After a deep link that only sorts, the count is known. After one that
 * narrows it is not, and a third request to learn it would cost every player's share; inventories that
 * one answer cannot hold are the rare case (docs/decisions/0004).
 */
function toStart(filters: Filters, seen: InventoryData | undefined): PageRequest {
  const first = seen?.pages[0];
  if (first === undefined || isPlain(filters)) return firstPage;
  if (isNarrowed(filters)) return wholePage;
  return first.count <= 5_000 ? wholePage : firstPage;
}

function subscribeToNetwork(listener: () => void): () => void {
  return onlineManager.subscribe(listener);
}

function useInventoryData(data: InventoryData | undefined): Inventory | undefined {
  return useMemo(() => data && mergePages(data.pages, data.pageParams), [data]);
}
