import { expect, type Locator } from '@playwright/test';

/**
 * Moves the page's clock on by `ms` until `wanted` is there, for at most `timeout` ms of real time. It asks no `expect` meanwhile: each
 * one that fails reads the whole page.
 */
export async function forwardUntil(wanted: Locator, ms: number, timeout = 40_000): Promise<void> {
  const isThere = async () => {
    await wanted.page().clock.fastForward(ms);
    return wanted.waitFor({ timeout: 500 }).then(
      () => true,
      () => false,
    );
  };
  await expect.poll(isThere, { timeout, intervals: [50] }).toBe(true);
}
