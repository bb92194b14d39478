/** Waiting, as far as sending needs it; tests have a clock of their own. */
export type Pause = {
  /** ms since 1970. */
  now: () => number;
  isOnline: () => boolean;
  /** Ends after `ms`, or as soon as somebody hurries. */
  wait: (ms: number) => Promise<void>;
  /** Ends every wait at once. */
  hurry: () => void;
};

/** The browser's clock and network. The network's return hurries. */
export function createPause(): Pause {
  const waiting = new Set<() => void>();
  const hurry = () => {
    for (const end of [...waiting]) end();
  };
  window.addEventListener('online', hurry);
  return {
    now: () => Date.now(),
    isOnline: () => navigator.onLine,
    wait: (ms) =>
      new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          waiting.delete(end);
          resolve();
        };
        const timer = setTimeout(end, ms);
        waiting.add(end);
      }),
    hurry,
  };
}
