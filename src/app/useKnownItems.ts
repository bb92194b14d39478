import { useMemo } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import type { Inventory } from '~/inventory/read/mergePages';
import type { InventoryReads } from '~/inventory/read/resolveAnswer';

/** All items of this game that have arrived, by id, from both reads. Picks are looked up here. */
export function useKnownItems({ whole, filtered }: InventoryReads): ReadonlyMap<string, Item> {
  const all = whole.inventory;
  const some = all?.isComplete ? undefined : filtered.inventory;
  return useMemo(() => mergeItems(all, some), [all, some]);
}

const noItems: ReadonlyMap<string, Item> = new Map();

function mergeItems(all: Inventory | undefined, some: Inventory | undefined) {
  // Usually there is one read: copying its map would take long for 100,000 items.
  if (all === undefined || some === undefined) return (all ?? some)?.byId ?? noItems;
  return new Map([...some.byId, ...all.byId]);
}
