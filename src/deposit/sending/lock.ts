/**
 * Does `work` while no other tab of the same person does such work; `onHeld` is called when there is
 * somebody to wait for.
 */
export type Lock = <Result>(work: () => Promise<Result>, onHeld: () => void) => Promise<Result>;

/** A Web Lock where there is one, which the browser frees when its tab ends, however it ends. */
export function createLock(name: string, locks: LockManager | undefined): Lock {
  return locks === undefined ? createPageLock() : createWebLock(name, locks);
}

function createWebLock(name: string, locks: LockManager): Lock {
  return async (work, onHeld) => {
    const free = await locks.request(name, { ifAvailable: true }, async (lock) =>
      lock === null ? undefined : { result: await work() },
    );
    if (free !== undefined) return free.result;
    onHeld();
    return locks.request(name, work);
  };
}

/** Without Web Locks (old browsers, plain http) only this tab's own work is kept in a row. */
function createPageLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
