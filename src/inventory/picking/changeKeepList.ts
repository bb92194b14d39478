import type { Item } from '~/assetpay/inventory/item';
import { toFullName } from '~/items/itemNames';
import type { KeepList } from './keepList';

/** Keeps an item, or gives it free again. */
export function toggleKeptItem(list: KeepList, item: Item): void {
  list.set(({ items, names }) => {
    const changed = new Map(items);
    if (!changed.delete(item.id)) changed.set(item.id, toFullName(item));
    return { items: changed, names };
  });
}

/** Gives an item free again that may no longer be in the inventory. */
export function freeItem(list: KeepList, id: string): void {
  list.set(({ items, names }) => {
    const changed = new Map(items);
    changed.delete(id);
    return { items: changed, names };
  });
}

/** Keeps everything of a name, or gives it free again. */
export function toggleKeptName(list: KeepList, name: string): void {
  list.set(({ items, names }) => {
    const changed = new Set(names);
    if (!changed.delete(name)) changed.add(name);
    return { items, names: changed };
  });
}
