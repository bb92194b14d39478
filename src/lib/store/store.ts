/** A value that can be read, replaced and subscribed to, in React and outside it. */
export type Store<State> = {
  get: () => State;
  /** Replaces the state by `next`, or by the result of `next(state)`. Notifies only if the identity changed. */
  set: (next: State | ((state: State) => State)) => void;
  /** Calls `listener` after each change; returns the unsubscribe function. */
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
