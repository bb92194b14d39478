const retryDelays = [500, 3_000, 10_000, 30_000] as const;

/** ms before a lost file is asked for again, by the number of failures before this one. The last delay repeats. */
export function toRetryDelay(failures: number): number | undefined {
  return retryDelays[Math.min(failures, retryDelays.length - 1)];
}

/** Waits before a lost file is asked for again. A network that is back ends the wait. */
export function waitForRetry(failures: number): Promise<unknown> {
  return new Promise((resolve) => {
    setTimeout(resolve, toRetryDelay(failures));
    globalThis.addEventListener?.('online', resolve, { once: true });
  });
}
