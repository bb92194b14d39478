import type { Moment } from './moment';

/** What can end a wait before its time. */
export type Nudge =
  /** The person wants to know now. */
  | 'person'
  /** The person wants nothing more to be sent. */
  | 'stop'
  /** The network is back. */
  | 'network'
  /** A trade has changed. */
  | 'trades';

/** Waiting, as far as sending needs it; tests have clocks of their own. */
export type Pause = {
  now: () => Moment;
  isOnline: () => boolean;
  /** Ends after `ms`, or by one of these nudges. */
  wait: (ms: number, nudges: readonly Nudge[]) => Promise<void>;
  nudge: (by: Nudge) => void;
  /** Listens to nothing any more. */
  end: () => void;
};

/** The browser's clocks and network. */
export function createPause(): Pause {
  const waiting = new Map<() => void, readonly Nudge[]>();
  const nudge = (by: Nudge) => {
    for (const [end, nudges] of [...waiting]) if (nudges.includes(by)) end();
  };
  const hearNetwork = () => nudge('network');
  window.addEventListener('online', hearNetwork);
  return {
    now: () => ({ wall: Date.now(), ticks: performance.now() }),
    isOnline: () => navigator.onLine,
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
    nudge,
    end: () => window.removeEventListener('online', hearNetwork),
  };
}
