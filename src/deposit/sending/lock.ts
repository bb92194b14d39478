type Turn = {
  /** Called if another tab holds the lock. */
  onHeld: () => void;
  /** Rejects the wait. Work that has begun goes on. */
  signal: AbortSignal;
};

/** `isAlone`: other tabs of the same player cannot do such work at the same time. */
type Work<Result> = (isAlone: boolean) => Promise<Result>;

/** Does `work` while no other tab of the same player does such work, as far as the browser can tell. */
export type Lock = <Result>(work: Work<Result>, turn: Turn) => Promise<Result>;

/**
 * Uses a Web Lock, which the browser frees however its tab ends. If the browser refuses locks, as it may when site
 * data are blocked, only the work of this page is serialised.
 */
export function createLock(name: string, getLocks: () => LockManager | undefined): Lock {
  const lockPage = createPageLock();
  return (work, turn) => lockPage(() => lockTabs(work, { name, getLocks, ...turn }), turn);
}

type Tabs = Turn & { name: string; getLocks: () => LockManager | undefined };

async function lockTabs<Result>(
  work: Work<Result>,
  { name, getLocks, onHeld, signal }: Tabs,
): Promise<Result> {
  let hasBegun = false;
  const begin = (isAlone: boolean) => {
    hasBegun = true;
    return work(isAlone);
  };
  try {
    const locks = getLocks();
    if (locks === undefined) return await begin(false);
    const free = await locks.request(name, { ifAvailable: true }, async (lock) =>
      lock === null ? undefined : { result: await begin(true) },
    );
    if (free !== undefined) return free.result;
    onHeld();
    return await locks.request(name, { signal }, () => begin(true));
  } catch (error) {
    if (hasBegun || signal.aborted) throw error;
    return begin(false);
  }
}

function createPageLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  let turns = 0;
  return async (work, { onHeld, signal }) => {
    const before = last;
    let free = () => {};
    const mine = new Promise<void>((resolve) => {
      free = resolve;
    });
    last = before.then(() => mine);
    turns += 1;
    try {
      if (turns > 1) {
        onHeld();
        await Promise.race([before, whenAborted(signal)]);
      }
      return await work(false);
    } finally {
      turns -= 1;
      free();
    }
  };
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = () => reject(new DOMException('', 'AbortError'));
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}
