import { type RefObject, useLayoutEffect, useSyncExternalStore } from 'react';
import { createLateModule } from '~/lib/createLateModule';

const marking = createLateModule(() => import('./matchMarks'));

/**
 * Answers how to mark on the drawn cards what was typed, once the code for it is here (`matchMarks`): to be
 * called after each drawing.
 */
export function useMatchMarks(list: RefObject<HTMLElement | null>, search: string): () => void {
  const { module } = useSyncExternalStore(marking.subscribe, marking.get);
  useLayoutEffect(() => () => marking.get().module?.clearMatches(), []);
  return () => {
    if (search !== '') marking.fetch();
    if (list.current !== null) module?.markMatches(list.current, search);
  };
}
