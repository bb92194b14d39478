import { expect, test, vi } from 'vitest';
import { createLock } from './lock';

/** As much of the browser's locks as is used. */
function createTestLocks() {
  let last: Promise<unknown> | undefined;
  const request = vi.fn(async (_name: string, first: unknown, second?: unknown) => {
    const work = second ?? first;
    if (typeof work !== 'function') throw new Error('no work');
    if (second !== undefined && last !== undefined) return work(null);
    const before = last;
    const mine = (async () => {
      await before;
      return work({});
    })();
    last = mine;
    try {
      return await mine;
    } finally {
      if (last === mine) last = undefined;
    }
  });
  return { request, query: async () => ({}) };
}

test.each([
  ['with Web Locks', () => createTestLocks()],
  ['without them, in one page', () => undefined],
])('one after the other, %s', async (_, createLocks) => {
  const lock = createLock('deposit', createLocks());
  const log: string[] = [];
  const work = (name: string) => async () => {
    log.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    log.push(`${name} ends`);
    return name;
  };
  const results = await Promise.all([lock(work('a'), () => {}), lock(work('b'), () => {})]);
  expect(results).toEqual(['a', 'b']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('a failure frees the lock', async () => {
  const lock = createLock('deposit', undefined);
  await expect(
    lock(
      () => Promise.reject(new Error('broken')),
      () => {},
    ),
  ).rejects.toThrow('broken');
  await expect(
    lock(
      async () => 1,
      () => {},
    ),
  ).resolves.toBe(1);
});

test('says that somebody else is at it', async () => {
  const lock = createLock('deposit', createTestLocks());
  const onHeld = vi.fn();
  const first = lock(() => new Promise((resolve) => setTimeout(resolve, 5)), onHeld);
  expect(onHeld).not.toHaveBeenCalled();
  await lock(async () => 1, onHeld);
  expect(onHeld).toHaveBeenCalledTimes(1);
  await first;
});
