import { readObject } from '~/lib/readObject';
import type { SafeStorage } from '~/lib/safeStorage';
import { createStore, type Store } from '~/lib/store/store';

/** The keep list: items by id, each with the name it is listed by, and names that stand for all their items. */
export type Kept = { items: ReadonlyMap<string, string>; names: ReadonlySet<string> };

export type KeepList = Store<Kept>;

const nothing: Kept = { items: new Map(), names: new Set() };

/** Stored on this device, by person and game (`key`), and shared with other tabs. */
export function createKeepList(storage: SafeStorage, key: string): KeepList {
  const list = createStore(readKept(storage, key));
  list.subscribe(() => writeKept(storage, key, list.get()));
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) list.set(readKept(storage, key));
  });
  return list;
}

/** True if an item is on the keep list, by its id or by its full name (`toFullName`). */
export function isKept({ items, names }: Kept, id: string, name: string): boolean {
  return items.has(id) || names.has(name);
}

/** True if the keep list is empty. Ask this first: an item's full name takes time. */
export function isNothingKept({ items, names }: Kept): boolean {
  return items.size + names.size === 0;
}

function readKept(storage: SafeStorage, key: string): Kept {
  const stored = readObject(storage.readJson(key));
  if (!Array.isArray(stored?.items) || !Array.isArray(stored.names)) return nothing;
  const items = stored.items.flatMap(readEntry);
  const names = stored.names.filter((name) => typeof name === 'string');
  return { items: new Map(items), names: new Set(names) };
}

function readEntry(value: unknown): [id: string, name: string][] {
  const { id, name } = readObject(value) ?? {};
  return typeof id === 'string' && typeof name === 'string' ? [[id, name]] : [];
}

function writeKept(storage: SafeStorage, key: string, { items, names }: Kept): void {
  const listed = Array.from(items, ([id, name]) => ({ id, name }));
  // If the storage is full or forbidden, the list lasts until the page is left.
  if (isNothingKept({ items, names })) storage.remove(key);
  else storage.write(key, JSON.stringify({ items: listed, names: [...names] }));
}
