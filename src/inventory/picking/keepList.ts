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
export function createKeepList(storage: Storage | undefined, key: string): KeepList {
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

function readKept(storage: Storage | undefined, key: string): Kept {
  try {
    const stored = storedSchema.safeParse(JSON.parse(storage?.getItem(key) ?? 'null'));
    if (!stored.success) return nothing;
    const { items, names } = stored.data;
    return { items: new Map(items.map(({ id, name }) => [id, name])), names: new Set(names) };
  } catch {
    return nothing;
  }
}

function writeKept(storage: Storage | undefined, key: string, { items, names }: Kept): void {
  try {
    const listed = Array.from(items, ([id, name]) => ({ id, name }));
    if (isNothingKept({ items, names })) storage?.removeItem(key);
    else storage?.setItem(key, JSON.stringify({ items: listed, names: [...names] }));
  } catch {
    // A full or forbidden storage: the list holds until the page is left.
  }
}
