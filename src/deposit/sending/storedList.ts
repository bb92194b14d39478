/** A storage for entries. Calling it may throw, as reading the property does if storage is forbidden. */
export type Place = () => Storage | undefined;

/** Entries by id, in the first storage that works, else in memory. Shared with other tabs. */
export type StoredList<Entry> = {
  get: () => readonly Entry[];
  /** Adds an entry or replaces the one with its id. A held entry stays even if another tab removes it. */
  put: (entry: Entry, how?: { isHeld: boolean }) => void;
  remove: (id: string) => void;
  /** True if an entry of this page is only in memory. */
  isUnrecorded: () => boolean;
  /** Tests by writing whether an entry could be stored now. */
  canRecord: () => boolean;
  /** Calls `listener` after each change by this tab or another. Answers a function that stops it. */
  subscribe: (listener: () => void) => () => void;
};

type Options<Entry> = {
  /** In order of preference. */
  places: readonly Place[];
  key: string;
  toId: (entry: Entry) => string;
  /** One entry, or none if it is malformed. */
  parse: (value: unknown) => Entry[];
};

type Mine<Entry> = { entry: Entry; place: Place | undefined; isHeld: boolean };

/**
 * A place counts as usable only if a written value can be read back, as storage may be forbidden, full, or fail
 * later. The page also keeps its own entries in memory, which replace a place that can no longer be read.
 */
export function createStoredList<Entry>(options: Options<Entry>): StoredList<Entry> {
  const { places, key, toId, parse } = options;
  const mine = new Map<string, Mine<Entry>>();
  /** Ids removed here that may remain in a place which cannot be written. */
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

/** `undefined` if the place cannot be read. A value that is no list counts as an empty one. */
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

/** True if the entries can be read back afterwards. A probe is removed again. */
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
