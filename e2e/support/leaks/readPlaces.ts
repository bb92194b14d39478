import type { Frame } from '@playwright/test';

/** The key under which a `#token` session survives a reload of its tab (SECURITY.md). */
export const sessionKey = 'assetpay.session';

/**
 * Places in which the browser keeps the address that a document was loaded with. A page can neither change nor
 * clear them, so a token of the address is there until the tab is reloaded or leaves the page (docs/decisions/0030).
 */
export const loadedAddressPlaces = ['the navigation timing', 'the navigation activation'];

/** Reads every place of a frame that can hold text, by name. */
export function readPlaces(frame: Frame): Promise<Record<string, string>> {
  return frame.evaluate(async () => {
    const toPromise = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });

    const readDatabase = async (name: string): Promise<unknown[]> => {
      const database = await toPromise(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      const contents = await Promise.all(
        stores.map(async (store) => {
          const held = database.transaction(store).objectStore(store);
          return [store, await toPromise(held.getAllKeys()), await toPromise(held.getAll())];
        }),
      );
      database.close();
      return contents;
    };

    const readCache = async (name: string): Promise<unknown[]> => {
      const cache = await caches.open(name);
      const requests = await cache.keys();
      return Promise.all(
        requests.map(async (request) => [
          request.url,
          [...request.headers],
          await (await cache.match(request))?.text(),
        ]),
      );
    };

    const databases = await indexedDB.databases();
    const fields = document.querySelectorAll('input, textarea, select, button, output');
    const values = [...fields].map((field) => Reflect.get(field, 'value'));
    const steps = 'navigation' in window ? window.navigation.entries() : [];
    const stored = Object.entries(window.sessionStorage).map(
      ([key, value]) => [`the session storage of ${key}`, `${key} ${value}`] as const,
    );
    return {
      'the address': window.location.href,
      'the history': JSON.stringify([
        window.history.state,
        ...steps.map((step) => [step.url, step.getState()]),
      ]),
      'the referrer': document.referrer,
      'the title': document.title,
      'the name of the window': window.name,
      'the document': document.documentElement.outerHTML,
      'a field': JSON.stringify(values),
      'the local storage': JSON.stringify(window.localStorage),
      ...Object.fromEntries(stored),
      cookies: document.cookie,
      'a database': JSON.stringify(
        await Promise.all(databases.map(async ({ name = '' }) => [name, await readDatabase(name)])),
      ),
      'a cache': JSON.stringify(
        await Promise.all((await caches.keys()).map(async (name) => [name, await readCache(name)])),
      ),
      'the timings': performance
        .getEntries()
        .map(({ name, entryType }) => `${entryType} ${name}`)
        .filter((entry) => !entry.startsWith('navigation '))
        .join(' '),
      'the navigation timing': performance
        .getEntriesByType('navigation')
        .map(({ name }) => name)
        .join(' '),
      'the navigation activation':
        'navigation' in window ? (window.navigation.activation?.entry.url ?? '') : '',
    };
  });
}
