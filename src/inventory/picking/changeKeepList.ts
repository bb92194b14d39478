import type { Item } from '~/assetpay/inventory/item';
import { toFullName } from '~/items/itemNames';
import type { KeepList } from './keepList';

/** Puts an item on the keep list, or takes it off. */
export function toggleKeptItem(list: KeepList, item: Item): void {
  list.set(({ items, names }) => {
    const changed = new Map(items);
    if (!changed.delete(item.id)) changed.set(item.id, toFullName(item));
    return { items: changed, names };
  });
}

/** Takes an item off the keep list. The inventory need not hold it any more. */
export function freeItem(list: KeepList, id: string): void {
  list.set(({ items, names }) => {
    const changed = new Map(items);
    changed.delete(id);
    return { items: changed, names };
  });
}

/** Puts all items of a name on the keep list, or takes the name off. */
export function toggleKeptName(list: KeepList, name: string): void {
  list.set(({ items, names }) => {
    const changed = new Set(names);
    if (!changed.delete(name)) changed.add(name);
    return { items, names: changed };
  });
}
