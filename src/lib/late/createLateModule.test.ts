// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLateModule } from './createLateModule';
import { lostModules } from './lostModules';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A module that arrives after so many failures, and how often it was asked for. */
function createFailing(failures: number) {
  let asked = 0;
  const late = createLateModule(async () => {
    asked += 1;
    if (asked <= failures) throw new TypeError('Failed to fetch dynamically imported module');
    return 'code';
  });
  return { late, countAsked: () => asked };
}

test('code is fetched once, however often it is asked for', async () => {
  const { late, countAsked } = createFailing(0);
  expect(late.get().module).toBeUndefined();
  late.fetch();
  late.fetch();
  await vi.runAllTimersAsync();
  late.fetch();
  expect(late.get().module).toBe('code');
  expect(countAsked()).toBe(1);
});

test('code that is lost once is asked for again, and nothing is said', async () => {
  const { late } = createFailing(1);
  let isLostEver = false;
  late.subscribe(() => {
    isLostEver ||= late.get().isLost;
  });
  const done: string[] = [];
  late.use((module) => done.push(module));
  await vi.runAllTimersAsync();
  expect(done).toEqual(['code']);
  expect(isLostEver).toBe(false);
});

test('code that is lost twice is told among the lost, and asked for until it is here', async () => {
  const { late } = createFailing(3);
  const settled = late.settle();
  await vi.advanceTimersByTimeAsync(600);
  expect(await settled).toBe(false);
  expect(lostModules.get().lost).toHaveLength(1);
  await vi.runAllTimersAsync();
  expect(late.get()).toEqual({ module: 'code', isLost: false, isStuck: false });
  expect(lostModules.get().lost).toEqual([]);
  expect(await late.settle()).toBe(true);
});

test('after a wish of the person that fails too, only a reload is left to offer', async () => {
  const { late } = createFailing(4);
  late.fetch();
  await vi.advanceTimersByTimeAsync(600);
  expect(late.get()).toMatchObject({ isLost: true, isStuck: false });
  late.retry();
  await vi.advanceTimersByTimeAsync(0);
  expect(late.get()).toMatchObject({ isLost: true, isStuck: true });
  await vi.runAllTimersAsync();
  expect(late.get().module).toBe('code');
});

test('who waits for lost code hears of the next try, not of the last one', async () => {
  const { late } = createFailing(2);
  const first = late.settle();
  await vi.advanceTimersByTimeAsync(500);
  expect(await first).toBe(false);
  expect(await late.settle()).toBe(true);
});

/** Code that is on its way until `end`. */
function createSlow() {
  const ends: ((isHere: boolean) => void)[] = [];
  const late = createLateModule(
    () =>
      new Promise<string>((resolve, reject) => {
        ends.push((isHere) =>
          isHere ? resolve('code') : reject(new TypeError('Failed to fetch')),
        );
      }),
  );
  return { late, countAsked: () => ends.length, end: (isHere: boolean) => ends.at(-1)?.(isHere) };
}

/** Code that was lost twice: the page waits before it asks again. */
async function loseTwice() {
  const slow = createSlow();
  slow.late.fetch();
  slow.end(false);
  await vi.advanceTimersByTimeAsync(500);
  slow.end(false);
  await vi.advanceTimersByTimeAsync(0);
  return slow;
}

test('a network that returns while the code is on its way has it asked for as soon as that fails', async () => {
  const { late, countAsked, end } = createSlow();
  late.fetch();
  for (let failures = 0; failures < 3; failures += 1) {
    end(false);
    await vi.advanceTimersByTimeAsync(30_000);
  }
  expect(countAsked()).toBe(4);
  globalThis.dispatchEvent(new Event('online'));
  end(false);
  await vi.advanceTimersByTimeAsync(0);
  expect(countAsked(), 'asked again at once').toBe(5);
  end(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(late.get()).toEqual({ module: 'code', isLost: false, isStuck: false });
});

test('a network that returns while the page waits has the code asked for at once, and only once', async () => {
  const { countAsked } = await loseTwice();
  expect(countAsked()).toBe(2);
  globalThis.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect(countAsked()).toBe(3);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(countAsked()).toBe(3);
});

test('what the person asks for while the page waits is asked for once', async () => {
  const { late, countAsked, end } = await loseTwice();
  late.retry();
  end(false);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(countAsked()).toBe(3);
  await vi.advanceTimersByTimeAsync(7_000);
  expect(countAsked()).toBe(4);
});
