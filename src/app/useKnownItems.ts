import { useMemo } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import type { Inventory } from '~/inventory/read/mergePages';
import type { InventoryReads } from '~/inventory/read/useInventory';

/** Every item that any answer of this game has shown, by id: what picks are looked up in. */
export function useKnownItems({ whole, filtered }: InventoryReads): ReadonlyMap<string, Item> {
  const all = whole.inventory;
  const some = all?.complete ? undefined : filtered.inventory;
  return useMemo(() => toKnownItems(all, some), [all, some]);
}

const noItems: ReadonlyMap<string, Item> = new Map();

function toKnownItems(all: Inventory | undefined, some: Inventory | undefined) {
  // The usual case, and 100,000 items long: no second map is made of one.
  if (all === undefined || some === undefined) return (all ?? some)?.byId ?? noItems;
  return new Map([...some.byId, ...all.byId]);
}
