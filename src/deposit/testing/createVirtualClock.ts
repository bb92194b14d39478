import { vi } from 'vitest';

/** More timers than this in one go are a loop that waits for nothing. */
const mostTurns = 20_000;

type Timer = { at: number; order: number; run: () => void };

/**
 * For tests: time that passes only when nothing else can happen, so that minutes of waiting take no time.
 * Stands in for `Date.now`, `setTimeout` and `clearTimeout` until `restore`.
 */
export function createVirtualClock(start: number) {
  const timers = new Map<number, Timer>();
  let now = start;
  let count = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  vi.stubGlobal('setTimeout', (run: () => void, ms = 0) => {
    count += 1;
    // Whole ms, as `Date.now` tells: an attempt written down at a part of one is not read again.
    timers.set(count, { at: now + Math.max(0, Math.ceil(ms)), order: count, run });
    return count;
  });
  vi.stubGlobal('clearTimeout', (id: number) => timers.delete(id));

  const takeNext = (until: number): Timer | undefined => {
    let next: Timer | undefined;
    for (const timer of timers.values()) {
      if (timer.at > until) continue;
      if (!next || timer.at < next.at || (timer.at === next.at && timer.order < next.order)) {
        next = timer;
      }
    }
    if (next) timers.delete(next.order);
    return next;
  };

  return {
    /** Lets `ms` pass, or less when `isDone` says so; everything due meanwhile happens in its order. */
    pass: async (ms: number, isDone: () => boolean = () => false): Promise<void> => {
      const until = now + ms;
      await settle();
      for (let turns = 0; !isDone(); turns += 1) {
        if (turns > mostTurns) throw new Error(`time stands still at ${now}`);
        const next = takeNext(until);
        if (next === undefined) break;
        now = Math.max(now, next.at);
        next.run();
        await settle();
      }
      if (!isDone()) now = until;
    },
    restore: () => {
      vi.restoreAllMocks();
      vi.unstubAllGlobals();
    },
  };
}

/** Everything that needs no time: answers of the sandbox, promises. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
