import type { SafeStorage } from '~/lib/safeStorage';
import { createStore, type Store } from '~/lib/store';
import { z } from '~/lib/zod';

/** What is never to be sold: items by id, with the name they are listed by, and everything of a name. */
export type Kept = { items: ReadonlyMap<string, string>; names: ReadonlySet<string> };

export type KeepList = Store<Kept>;

const nothing: Kept = { items: new Map(), names: new Set() };

const storedSchema = z.object({
  items: z.array(z.object({ id: z.string(), name: z.string() })),
  names: z.array(z.string()),
});

/** Kept on the device, by person and game (`key`); other tabs hear of it. */
export function createKeepList(storage: SafeStorage, key: string): KeepList {
  const list = createStore(readKept(storage, key));
  list.subscribe(() => writeKept(storage, key, list.get()));
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) list.set(readKept(storage, key));
  });
  return list;
}

/** `name` is the market hash name, else the name (`toFullName`). */
export function isKept({ items, names }: Kept, id: string, name: string): boolean {
  return items.has(id) || names.has(name);
}

/** Whether nothing is kept, which is worth knowing before names are looked at. */
export function isNothingKept({ items, names }: Kept): boolean {
  return items.size + names.size === 0;
}

function readKept(storage: SafeStorage, key: string): Kept {
  const stored = storedSchema.safeParse(storage.readJson(key)).data;
  if (stored === undefined) return nothing;
  const { items, names } = stored;
  return { items: new Map(items.map(({ id, name }) => [id, name])), names: new Set(names) };
}

function writeKept(storage: SafeStorage, key: string, { items, names }: Kept): void {
  const listed = Array.from(items, ([id, name]) => ({ id, name }));
  // If the storage is full or forbidden, the list lasts until the page is left.
  if (isNothingKept({ items, names })) storage.remove(key);
  else storage.write(key, JSON.stringify({ items: listed, names: [...names] }));
}
