import { useEffect, useState } from 'react';

/**
 * The time now (ms since 1970), told again every `everyMs`; `undefined` stops the clock, so that a page
 * with nothing to count does no work.
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
