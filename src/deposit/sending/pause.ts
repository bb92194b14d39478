import type { Moment } from './moment';

/** The events that can end a wait early. */
export type Nudge =
  /** The player asked to look now. */
  | 'person'
  /** The player stopped the sending. */
  | 'stop'
  /** The network is back. */
  | 'network'
  /** A trade has changed. */
  | 'trades';

/** The clocks and waits that sending needs. Tests have clocks of their own. */
export type Pause = {
  now: () => Moment;
  isOnline: () => boolean;
  /** Resolves after `ms`, or at one of these nudges. */
  wait: (ms: number, nudges: readonly Nudge[]) => Promise<void>;
  nudge: (by: Nudge) => void;
  /** Removes all listeners. */
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
