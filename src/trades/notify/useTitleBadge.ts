import { useEffect } from 'react';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { formatNumber } from '~/lib/language/formatNumber';
import { useStore } from '~/lib/store/useStore';

/** Puts `(1) ` before the page's title while `count` offers wait; nothing for 0. A title in another language gets it too. */
export function useTitleBadge(count: number): void {
  const { locale } = useStore(currentLanguage);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language has another title
  useEffect(() => {
    if (count === 0) return;
    const base = document.title;
    const badged = `(${formatNumber(count)}) ${base}`;
    document.title = badged;
    return () => {
      if (document.title === badged) document.title = base;
    };
  }, [count, locale]);
}
