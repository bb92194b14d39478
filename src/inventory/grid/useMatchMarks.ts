import { type RefObject, useLayoutEffect, useSyncExternalStore } from 'react';
import { createLateModule } from '~/lib/createLateModule';

const marking = createLateModule(() => import('./matchMarks'));

/**
 * Returns a function that highlights the search text on the rendered cards. Call it after each rendering of rows. It
 * does nothing until its code has loaded.
 */
export function useMatchMarks(list: RefObject<HTMLElement | null>, search: string): () => void {
  const { module } = useSyncExternalStore(marking.subscribe, marking.get);
  useLayoutEffect(() => () => marking.get().module?.clearMatches(), []);
  return () => {
    if (search !== '') marking.fetch();
    if (list.current !== null) module?.markMatches(list.current, search);
  };
}
