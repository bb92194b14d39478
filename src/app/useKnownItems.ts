import { useMemo } from 'react';
import type { Item } from '~/assetpay/item';
import type { InventoryReads } from '~/inventory/useInventory';

/** Every item that any answer of this game has shown, by id: what picks are looked up in. */
export function useKnownItems({ whole, filtered }: InventoryReads): ReadonlyMap<string, Item> {
  const all = whole.inventory?.items;
  const some = whole.inventory?.complete ? undefined : filtered.inventory?.items;
  return useMemo(() => {
    const items = new Map<string, Item>();
    for (const item of some ?? []) items.set(item.id, item);
    for (const item of all ?? []) items.set(item.id, item);
    return items;
  }, [all, some]);
}
