import { onlineManager, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { Game } from '~/assetpay/facts/games';
import type { AssetPayClient } from '~/assetpay/request/client';
import {
  type Filters,
  isNarrowed,
  isPlain,
  toApiFilters,
  toOwnPart,
} from '~/inventory/filters/filters';
import type { LocalFiltering } from '~/inventory/localFiltering/localFiltering';
import { useLocalFiltering } from '~/inventory/localFiltering/useLocalFiltering';
import { useDebounced } from '~/lib/useDebounced';
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
  /** What answers filters in memory; absent while its code is on its way. */
  localFiltering: LocalFiltering | undefined;
};

export type InventorySource = InventoryReads & {
  /** Has everything of this game read in one answer, however much it is. */
  wantAll: () => void;
};

/**
 * The inventory of `filters.game`: the first 50, then the rest, so that every filter is soon answered in
 * memory. Until then the API answers them, so that a deep link is right from its first answer
 * (docs/decisions/0004).
 */
export function useInventory(client: AssetPayClient, filters: Filters): InventorySource {
  const localFiltering = useLocalFiltering();
  const isOnline = useSyncExternalStore(subscribeToNetwork, () => onlineManager.isOnline());
  const answerable = useMemo(() => toApiFilters(filters), [filters]);
  const settled = useDebounced(answerable, quietMs);
  const patient = useDebounced(answerable, patienceMs);
  // Only typing is waited for: another game is another inventory at once.
  const asked = settled.game === filters.game ? settled : answerable;
  const filteredQuery = filteredInventoryQuery(client, asked);
  const deepLink = useQueryClient().getQueryState<InventoryData>(filteredQuery.queryKey);
  const isAnswered = deepLink !== undefined && deepLink.status !== 'pending';

  const start = toStart(asked, deepLink?.data);
  const { isWhole, wantAll } = useWantedWhole(filters.game);
  const isAllWanted = isWhole || toOwnPart(filters) !== undefined;
  const wholeQuery = wholeInventoryQuery(client, filters.game, { start, isAllWanted });
  const whole = useInfiniteQuery({ ...wholeQuery, enabled: isPlain(asked) || isAnswered });
  const wholeInventory = useInventoryData(whole.data);
  const isComplete = wholeInventory?.complete === true;
  // One answer is about to hold everything: only a long wait for it is worth a request more.
  const next = whole.data ? toNext(whole.data, isAllWanted) : start;
  const isWholeNext = next?.limit === -1 && whole.failureReason === null;
  const isWorthAsking = whole.data === undefined || !isWholeNext || patient === asked;
  const filtered = useInfiniteQuery({
    ...filteredQuery,
    enabled: !isPlain(asked) && !(isComplete && localFiltering) && isWorthAsking,
  });
  const filteredInventory = useInventoryData(filtered.data);

  return {
    whole: useInventoryRead({
      query: whole,
      queryKey: wholeQuery.queryKey,
      inventory: wholeInventory,
      next,
      wantAll,
    }),
    filtered: useInventoryRead({
      query: filtered,
      queryKey: filteredQuery.queryKey,
      inventory: filteredInventory,
      next: filtered.data && toNext(filtered.data),
      // Everything, unfiltered: it answers these filters and all that follow.
      wantAll,
      mayGrow: !isComplete && !isWholeNext,
    }),
    isSettled: asked === answerable,
    isOffline: !isOnline,
    localFiltering,
    wantAll,
  };
}

/** Whether everything of `game` is wanted at once. Who wanted it once wants it for the rest of the visit. */
function useWantedWhole(game: Game) {
  const [wanted, setWanted] = useState<readonly Game[]>([]);
  const wantAll = useCallback(
    () => setWanted((before) => (before.includes(game) ? before : [...before, game])),
    [game],
  );
  return { isWhole: wanted.includes(game), wantAll };
}

function toNext({ pages, pageParams }: InventoryData, isAllWanted = false) {
  return toNextRequest(pages, pageParams, isAllWanted);
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
