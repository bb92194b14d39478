/** A `Storage` of which no call throws, whatever the browser forbids. */
export type SafeStorage = {
  /** `undefined` if nothing is stored, or if the browser forbids reading. */
  read: (key: string) => string | undefined;
  /** The stored JSON as a value; also `undefined` if the text is no JSON. */
  readJson: (key: string) => unknown;
  /** Returns true if the text is stored. If not, an earlier text may still be there: remove it if it is stale. */
  write: (key: string, text: string) => boolean;
  remove: (key: string) => void;
};

/**
 * Wraps the storage that `open` returns. `open` may throw, as `window.localStorage` does if site data is blocked.
 * It is called for each use, as the permission can change while the page is open.
 */
export function createSafeStorage(open: () => Storage): SafeStorage {
  const attempt = <Answer>(use: (storage: Storage) => Answer, fallback: Answer): Answer => {
    try {
      return use(open());
    } catch {
      return fallback;
    }
  };
  return {
    read: (key) => attempt((storage) => storage.getItem(key) ?? undefined, undefined),
    readJson: (key) =>
      attempt<unknown>((storage) => JSON.parse(storage.getItem(key) ?? ''), undefined),
    write: (key, text) =>
      attempt((storage) => {
        storage.setItem(key, text);
        // Some browsers drop the text without an error.
        return storage.getItem(key) === text;
      }, false),
    remove: (key) => attempt((storage) => storage.removeItem(key), undefined),
  };
}

/** Lasts as long as the tab, reloads included. */
export const tabStorage = createSafeStorage(() => window.sessionStorage);

/** Outlives the tab, on this device, and is shared by the tabs of the site. */
export const deviceStorage = createSafeStorage(() => window.localStorage);
