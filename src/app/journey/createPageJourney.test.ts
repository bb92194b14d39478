import { beforeEach, expect, test, vi } from 'vitest';
import { createLateModule } from '~/lib/late/createLateModule';
import { createPageJourney } from './createPageJourney';

beforeEach(() => void vi.useFakeTimers());

/** The journey of a page whose owner the test decides about, and whose code fails so many times at first. */
function setUp({ failures = 0 } = {}) {
  const made: { owner: string; isDisposed: boolean }[] = [];
  let owner = 'nobody';
  let left = failures;
  const code = createLateModule(async () => {
    left -= 1;
    if (left >= 0) throw new TypeError('Failed to fetch dynamically imported module');
    return 'code';
  });
  const create = () => {
    const journey = { owner, isDisposed: false };
    made.push(journey);
    return {
      dispose: () => {
        journey.isDisposed = true;
      },
    };
  };
  return {
    page: createPageJourney({ code, getOwner: () => owner, create }),
    made,
    signIn: (name: string) => {
      owner = name;
    },
  };
}

test('one journey is made, however often it is begun', async () => {
  const { page, made, signIn } = setUp();
  signIn('a');
  page.start();
  page.start();
  await vi.runAllTimersAsync();
  page.start();
  expect(made).toEqual([{ owner: 'a', isDisposed: false }]);
  expect(page.current.get().journey).toBeDefined();
});

test('another person has another journey, and the one before is over', async () => {
  const { page, made, signIn } = setUp();
  page.start();
  await vi.runAllTimersAsync();
  const heard = vi.fn();
  page.current.subscribe(heard);
  signIn('a');
  page.start();
  expect(heard).toHaveBeenCalledOnce();
  expect(made).toEqual([
    { owner: 'nobody', isDisposed: true },
    { owner: 'a', isDisposed: false },
  ]);
});

test('who waits is told that the code is lost; when it arrives, the journey begins', async () => {
  const { page, made } = setUp({ failures: 3 });
  const isLoaded = page.load();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await isLoaded).toBe(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(made).toHaveLength(1);
  expect(await page.load()).toBe(true);
});
