import type { Store } from './store';

/** A value computed from other stores: it can be read and subscribed to, but not set. */
export type Derived<Value> = Pick<Store<Value>, 'get' | 'subscribe'>;

type Subscribe = (listener: () => void) => () => void;

/**
 * Derives a value from `sources` by `read`. While `isSame` holds, the value keeps its identity:
 * `useSyncExternalStore` would otherwise render without end.
 */
export function deriveStore<Value>(
  read: () => Value,
  isSame: (before: Value, next: Value) => boolean,
  sources: readonly Subscribe[],
): Derived<Value> {
  let known = read();
  return {
    get: () => {
      const next = read();
      if (!isSame(known, next)) known = next;
      return known;
    },
    subscribe: (listener) => {
      const stops = sources.map((subscribe) => subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
