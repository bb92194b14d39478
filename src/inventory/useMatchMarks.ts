import { type RefObject, useLayoutEffect, useSyncExternalStore } from 'react';
import { createLateModule } from '~/lib/lateModule';

const marking = createLateModule(() => import('./matchMarks'));

/** Marks on the drawn cards what was typed, once the code for it is here (`matchMarks`). */
export function useMatchMarks(list: RefObject<HTMLElement | null>, search: string): void {
  const { module } = useSyncExternalStore(marking.subscribe, marking.get);
  // After each drawing of the grid: it knows no better than that other cards may be there.
  useLayoutEffect(() => {
    if (search !== '') marking.fetch();
    if (list.current !== null) module?.markMatches(list.current, search);
  });
  useLayoutEffect(() => () => marking.get().module?.clearMatches(), []);
}
