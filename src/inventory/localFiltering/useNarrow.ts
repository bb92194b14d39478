import { useEffect, useSyncExternalStore } from 'react';
import { createLateModule } from '~/lib/lateModule';

/** What filters, sorts and stacks in memory. */
export type Narrowing = typeof import('./selectVisibleItems') &
  typeof import('~/inventory/stacks/stacks');

const narrowing = createLateModule(
  async (): Promise<Narrowing> => ({
    ...(await import('./selectVisibleItems')),
    ...(await import('~/inventory/stacks/stacks')),
  }),
);

/**
 * What filters, sorts and stacks, once its code is here: the plain list needs none of it, so the first cards do
 * not wait for it. Until then the API answers what it can.
 */
export function useNarrow(): Narrowing | undefined {
  useEffect(narrowing.fetch, []);
  return useSyncExternalStore(narrowing.subscribe, narrowing.get).module;
}
