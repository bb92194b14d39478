import type { Store } from './store';

/** A value that others make up: read and listened to, never set. */
export type Derived<Value> = Pick<Store<Value>, 'get' | 'subscribe'>;

type Subscribe = (listener: () => void) => () => void;

/**
 * What `read` makes of `sources`. It keeps its identity for as long as `isSame` says so, as React asks of
 * whatever it subscribes to.
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
