import { createTestItem } from '~/assetpay/testing/createTestItem';
import { selectVisibleItems } from '~/inventory/localFiltering/selectVisibleItems';
import type { Inventory } from '~/inventory/read/mergePages';
import type { InventoryReads } from '~/inventory/read/resolveAnswer';
import type { InventoryRead } from '~/inventory/read/useInventoryRead';
import { listCards, spreadOpen } from '~/inventory/stacks/stacks';

/** For tests: a complete inventory of `size` items, with `changes`. */
export function createInventory(size: number, changes: Partial<Inventory> = {}): Inventory {
  const items = Array.from({ length: size }, (_, index) => createTestItem({ id: `i${index}` }));
  const known = {
    count: size,
    isComplete: true,
    missing: 0,
    updatedAt: 0,
    collateral: 150,
    dropped: 0,
  };
  const byId = new Map(items.map((item) => [item.id, item]));
  return { items, byId, ...known, ...changes };
}

/** For tests: a read without an answer, an error or a request, with `changes`. */
export function createRead(changes: Partial<InventoryRead> = {}): InventoryRead {
  return {
    inventory: undefined,
    error: null,
    failures: 0,
    isFetching: false,
    isPaused: false,
    loadMore: () => {},
    retry: () => {},
    ...changes,
  };
}

/** For tests: both reads, online, with the code that filters in memory. */
export function createReads(
  whole: Partial<InventoryRead>,
  filtered: Partial<InventoryRead> = {},
  isSettled = true,
): InventoryReads {
  const localFiltering = { selectVisibleItems, listCards, spreadOpen };
  const reads = { whole: createRead(whole), filtered: createRead(filtered) };
  return { ...reads, isSettled, isOffline: false, localFiltering };
}
