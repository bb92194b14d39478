import { useEffect, useState } from 'react';

/**
 * The current time (ms since 1970). Rerenders every `everyMs`; `undefined` stops the clock, so that a page
 * without a countdown does no work.
 */
export function useNow(everyMs: number | undefined): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (everyMs === undefined) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
