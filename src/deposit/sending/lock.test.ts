import { expect, test, vi } from 'vitest';
import { createLock } from './lock';

const turn = () => ({ onHeld: vi.fn(), signal: new AbortController().signal });

/** As much of the browser's locks as is used. */
function createTestLocks() {
  let holder: Promise<unknown> | undefined;
  const request = async (_name: string, options: unknown, work?: unknown) => {
    if (typeof work !== 'function') throw new Error('no work');
    const { ifAvailable, signal }: { ifAvailable?: boolean; signal?: AbortSignal } =
      Object(options);
    if (ifAvailable && holder !== undefined) return work(null);
    while (holder !== undefined) await Promise.race([holder, whenAborted(signal)]);
    const mine = (async () => work({}))();
    holder = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      holder = undefined;
    }
  };
  return { request, query: async () => ({}) };
}

function whenAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(new DOMException('', 'AbortError'));
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
  });
}

test.each([
  ['with Web Locks', () => createTestLocks()],
  ['without them, in one page', () => undefined],
])('one after the other, %s', async (_, createLocks) => {
  const locks = createLocks();
  const lock = createLock('deposit', () => locks);
  const log: string[] = [];
  const work = (name: string) => async () => {
    log.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    log.push(`${name} ends`);
    return name;
  };
  const results = await Promise.all([lock(work('a'), turn()), lock(work('b'), turn())]);
  expect(results).toEqual(['a', 'b']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('a failure frees the lock', async () => {
  const lock = createLock('deposit', () => undefined);
  await expect(lock(() => Promise.reject(new Error('broken')), turn())).rejects.toThrow('broken');
  await expect(lock(async () => 1, turn())).resolves.toBe(1);
});

test.each([
  ['are not there', () => undefined],
  [
    'may not be asked for',
    () => {
      throw new DOMException('', 'SecurityError');
    },
  ],
  [
    'refuse every request',
    () => ({
      request: () => Promise.reject(new DOMException('', 'SecurityError')),
      query: async () => ({}),
    }),
  ],
])('a person can deposit where the locks of the browser %s', async (_, getLocks) => {
  const lock = createLock('deposit', getLocks);
  await expect(lock(async () => 1, turn())).resolves.toBe(1);
});

test('work that fails is not done once more without the lock', async () => {
  const locks = createTestLocks();
  const lock = createLock('deposit', () => locks);
  const work = vi.fn(() => Promise.reject(new Error('broken')));
  await expect(lock(work, turn())).rejects.toThrow('broken');
  expect(work).toHaveBeenCalledTimes(1);
});

test('says that somebody else is at it, of this tab or another', async () => {
  const locks = createTestLocks();
  const [here, elsewhere] = [1, 2].map(() => createLock('deposit', () => locks));
  const [first, second, third] = [turn(), turn(), turn()];
  const long = () => new Promise((resolve) => setTimeout(resolve, 5));
  await Promise.all([here?.(long, first), here?.(long, second), elsewhere?.(async () => 1, third)]);
  expect([first, second, third].map(({ onHeld }) => onHeld.mock.calls.length > 0)).toEqual([
    false,
    true,
    true,
  ]);
});

test.each([
  ['this tab', 1],
  ['another tab', 0],
])('a wait for %s ends when the person stops it, and its work is never done', async (_, same) => {
  const locks = createTestLocks();
  const mine = createLock('deposit', () => locks);
  const holder = same === 1 ? mine : createLock('deposit', () => locks);
  let end = () => {};
  const held = holder(
    () =>
      new Promise<void>((resolve) => {
        end = resolve;
      }),
    turn(),
  );
  const stop = new AbortController();
  const work = vi.fn(async () => 1);
  const waiting = mine(work, { onHeld: vi.fn(), signal: stop.signal });
  stop.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  end();
  await held;
  await expect(mine(async () => 2, turn())).resolves.toBe(2);
  expect(work).not.toHaveBeenCalled();
});
