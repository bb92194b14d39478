import { type RefObject, useLayoutEffect, useSyncExternalStore } from 'react';
import { createLateModule } from '~/lib/late/createLateModule';

const highlighting = createLateModule(() => import('./highlightMatches'));

/**
 * Returns a function that highlights the search text on the rendered cards. Call it after each rendering of rows. It
 * does nothing until its code has loaded.
 */
export function useMatchHighlights(
  list: RefObject<HTMLElement | null>,
  search: string,
): () => void {
  const { module } = useSyncExternalStore(highlighting.subscribe, highlighting.get);
  useLayoutEffect(() => () => highlighting.get().module?.clearMatches(), []);
  return () => {
    if (search !== '') highlighting.fetch();
    if (list.current !== null) module?.highlightMatches(list.current, search);
  };
}
