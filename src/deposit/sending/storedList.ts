/** Where entries may be kept. Asking alone may throw: reading the property does, where storage is forbidden. */
export type Place = () => Storage | undefined;

/** Entries by id, kept in the first place that can be used, else by this page alone. Shared with other tabs. */
export type StoredList<Entry> = {
  get: () => readonly Entry[];
  /** Writes an entry in place of the one with its id. A `held` one stays, whatever other tabs do to it. */
  put: (entry: Entry, how?: { isHeld: boolean }) => void;
  remove: (id: string) => void;
  /** Whether an entry of this page is nowhere but in its memory. */
  isUnrecorded: () => boolean;
  /** Whether an entry could be kept now, by trying. */
  canRecord: () => boolean;
  /** Calls `listener` after each change, by this tab or another; answers how to stop. */
  subscribe: (listener: () => void) => () => void;
};

type Options<Entry> = {
  /** The best first. */
  places: readonly Place[];
  key: string;
  toId: (entry: Entry) => string;
  /** One entry, or none where it cannot be read. */
  parse: (value: unknown) => Entry[];
};

type Mine<Entry> = { entry: Entry; place: Place | undefined; isHeld: boolean };

/**
 * A place counts as usable only if what was written can be read back: storage may be forbidden, full, or fail in
 * between. What this page wrote is remembered beside it, and stands for a place that cannot be read any more.
 */
export function createStoredList<Entry>(options: Options<Entry>): StoredList<Entry> {
  const { places, key, toId, parse } = options;
  const mine = new Map<string, Mine<Entry>>();
  /** Removed here, and possibly still in a place that could not be written. */
  const removed = new Set<string>();
  const listeners = new Set<() => void>();

  const read = (place: Place) => readList(place, key, parse);
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const get = (): readonly Entry[] => {
    const found = new Map<string, Entry>();
    const readable = new Set<Place>();
    for (const place of places) {
      const entries = read(place);
      if (entries === undefined) continue;
      readable.add(place);
      for (const entry of entries) if (!removed.has(toId(entry))) found.set(toId(entry), entry);
    }
    for (const [id, { entry, place, isHeld }] of mine) {
      const isElsewhere = place !== undefined && readable.has(place) && !isHeld;
      if (isElsewhere && !found.has(id)) mine.delete(id);
      else if (!isElsewhere) found.set(id, entry);
    }
    return [...found.values()];
  };
  const without = (id: string, place: Place) =>
    (read(place) ?? []).filter((entry) => toId(entry) !== id);
  const clear = (id: string, place: Place) => {
    const entries = read(place);
    if (entries?.some((entry) => toId(entry) === id)) writeList(place, key, without(id, place));
  };
  const hear = (event: StorageEvent) => {
    if (event.key === key || event.key === null) tell();
  };

  return {
    get,
    put: (entry, { isHeld } = { isHeld: false }) => {
      const id = toId(entry);
      removed.delete(id);
      const place = places.find((one) => writeList(one, key, [...without(id, one), entry]));
      for (const other of places) if (other !== place) clear(id, other);
      mine.set(id, { entry, place, isHeld });
      tell();
    },
    remove: (id) => {
      mine.delete(id);
      removed.add(id);
      for (const place of places) clear(id, place);
      tell();
    },
    isUnrecorded: () =>
      [...mine.values()].some(({ place }) => place === undefined || read(place) === undefined),
    canRecord: () => places.some((place) => writeList(place, `${key}.probe`, [key], true)),
    subscribe: (listener) => {
      if (listeners.size === 0) globalThis.addEventListener?.('storage', hear);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) globalThis.removeEventListener?.('storage', hear);
      };
    },
  };
}

/** `undefined` where the place cannot be read; what is no list counts as an empty one. */
function readList<Entry>(
  place: Place,
  key: string,
  parse: (value: unknown) => Entry[],
): Entry[] | undefined {
  try {
    const storage = place();
    return storage && parseList(storage.getItem(key) ?? '[]', parse);
  } catch {
    return undefined;
  }
}

function parseList<Entry>(text: string, parse: (value: unknown) => Entry[]): Entry[] {
  try {
    const values: unknown = JSON.parse(text);
    return Array.isArray(values) ? values.flatMap(parse) : [];
  } catch {
    return [];
  }
}

/** Whether it is there afterwards. A probe is taken away again. */
function writeList(
  place: Place,
  key: string,
  entries: readonly unknown[],
  isProbe = false,
): boolean {
  try {
    const storage = place();
    if (storage === undefined) return false;
    const text = JSON.stringify(entries);
    if (entries.length === 0) storage.removeItem(key);
    else storage.setItem(key, text);
    const isThere = (storage.getItem(key) ?? '[]') === text;
    if (isProbe) storage.removeItem(key);
    return isThere;
  } catch {
    return false;
  }
}
