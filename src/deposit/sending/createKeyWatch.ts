import type { SenderTools } from './senderTools';
import type { Look } from './whyNotPost';

/** ms between two looks for open idempotency keys while nothing else is under way. */
const watchMs = [30_000, 60_000, 120_000, 240_000, 480_000] as const;

type WatchTools = Pick<SenderTools, 'openKeys' | 'pause'> & {
  isBusy: () => boolean;
  look: () => Promise<Look>;
};

/**
 * Looks for the orders of open idempotency keys, ever less often: one may arrive late, or a created one may be listed
 * at last. `start` begins anew, `stop` ends the search.
 */
export function createKeyWatch({ openKeys, pause, isBusy, look }: WatchTools) {
  let starts = 0;

  const watch = async () => {
    starts += 1;
    const mine = starts;
    for (const ms of watchMs) {
      await pause.wait(ms, []);
      if (mine !== starts || openKeys.get().length === 0) return;
      if (!isBusy()) await look().catch(() => undefined);
    }
  };

  return {
    start: () => void watch(),
    hasStarted: () => starts > 0,
    stop: () => {
      starts += 1;
    },
  };
}
