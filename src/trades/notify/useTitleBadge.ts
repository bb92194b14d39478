import { useEffect } from 'react';

/** Puts `(1) ` before the page's title while `count` offers wait; nothing for 0. */
export function useTitleBadge(count: number): void {
  useEffect(() => {
    if (count === 0) return;
    const base = document.title;
    document.title = `(${count}) ${base}`;
    return () => {
      document.title = base;
    };
  }, [count]);
}
