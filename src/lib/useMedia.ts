import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** True if the media query matches, such as `(width >= 40rem)`. True without `matchMedia`, as in jsdom. */
export function useMedia(query: string): boolean {
  // Created once, as creating it takes longer than the render around it.
  const media = useMemo(() => globalThis.matchMedia?.(query), [query]);
  const subscribe = useCallback(
    (listener: () => void) => {
      media?.addEventListener('change', listener);
      return () => media?.removeEventListener('change', listener);
    },
    [media],
  );
  return useSyncExternalStore(subscribe, () => media?.matches ?? true);
}
