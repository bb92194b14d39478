import { useEffect, useSyncExternalStore } from 'react';
import type { Item } from '~/assetpay/item';
import { createLateModule } from '~/lib/lateModule';
import type { Filters } from './filters';

/** Answers filters in memory (`selectVisibleItems`). */
export type Narrow = (items: readonly Item[], filters: Filters) => readonly Item[];

const narrowing = createLateModule(() => import('./selectVisibleItems'));

/**
 * What filters and sorts, once its code is here: the plain list needs none of it, so the first cards do not
 * wait for it. Until then the API answers what it can.
 */
export function useNarrow(): Narrow | undefined {
  useEffect(narrowing.fetch, []);
  const { module } = useSyncExternalStore(narrowing.subscribe, narrowing.get);
  return module?.selectVisibleItems;
}
