import type { Lock } from '~/deposit/sending/lock';

type Turn = { begin: () => void; isAlive: () => boolean };

/** For tests: one lock for all tabs of a browser, freed when its holder ends or dies. */
export function createSharedLock() {
  let holder: Turn | undefined;
  const queue: Turn[] = [];
  const next = () => {
    holder = undefined;
    while (holder === undefined && queue.length > 0) {
      const turn = queue.shift();
      if (turn?.isAlive()) holder = turn;
    }
    holder?.begin();
  };
  const take = (isAlive: () => boolean, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const turn = { begin: resolve, isAlive };
      if (holder === undefined) {
        holder = turn;
        resolve();
        return;
      }
      queue.push(turn);
      signal.addEventListener('abort', () => {
        const place = queue.indexOf(turn);
        if (place >= 0) queue.splice(place, 1);
        if (place >= 0) reject(new DOMException('', 'AbortError'));
      });
    });
  return {
    lockFor: (isAlive: () => boolean): Lock => {
      return async (work, { onHeld, signal }) => {
        if (holder !== undefined) onHeld();
        await take(isAlive, signal);
        try {
          return await work(true);
        } finally {
          next();
        }
      };
    },
    /** Frees the lock of a tab that is dead. */
    sweep: () => {
      if (holder !== undefined && !holder.isAlive()) next();
    },
  };
}
