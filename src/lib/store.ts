import { useSyncExternalStore } from 'react';

/** A value that can be read, replaced and listened to, outside React as well as inside. */
export type Store<State> = {
  get: () => State;
  /** Replaces the state by `next`, or by what `next` makes of it; listeners hear of real changes only. */
  set: (next: State | ((state: State) => State)) => void;
  /** Calls `listener` after each change; answers how to stop. */
  subscribe: (listener: () => void) => () => void;
};

export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (next) => {
      const changed = typeof next === 'function' ? next(state) : next;
      if (Object.is(changed, state)) return;
      state = changed;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The whole state of a store, re-rendering at each change. */
export function useStore<State>(store: Store<State>): State {
  return useSyncExternalStore(store.subscribe, store.get);
}
