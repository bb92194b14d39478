import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** Whether the window is as `query` says, such as `(width >= 40rem)`; true where nothing can tell. */
export function useMedia(query: string): boolean {
  // Asked for once: that alone takes longer than the drawing around it.
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
