import { useSyncExternalStore } from 'react';
import type { Store } from './store';

/** The state of a store. Rerenders at each change. */
export function useStore<State>(store: Store<State>): State {
  return useSyncExternalStore(store.subscribe, store.get);
}
