import type { Moment } from '~/deposit/sending/moment';
import type { Nudge, Pause } from '~/deposit/sending/pause';

/** For tests: waiting by the clocks of a device. */
export function createTestPause(now: () => Moment, isOnline: () => boolean): Pause {
  const waiting = new Map<() => void, readonly Nudge[]>();
  return {
    now,
    isOnline,
    wait: (ms, nudges) =>
      new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          waiting.delete(end);
          resolve();
        };
        const timer = setTimeout(end, ms);
        waiting.set(end, nudges);
      }),
    nudge: (by) => {
      for (const [end, nudges] of [...waiting]) if (nudges.includes(by)) end();
    },
    end: () => {},
  };
}
