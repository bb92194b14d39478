import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTestTrade, testNow } from '~/trades/testing/createTestTrade';
import { computeBudgetDelayMs, computePollDelayMs, type PollState } from './pollDelay';

const second = 1_000;
const minute = 60 * second;
const active = createTestTrade({ status: 'active' });
const held = (leftMs: number) =>
  createTestTrade({ status: 'hold', holdEndDate: new Date(testNow + leftMs).toISOString() });

function delay(changes: Partial<PollState> = {}): number | undefined {
  return computePollDelayMs({
    now: testNow,
    firstMs: 5 * second,
    trades: [active],
    changedAt: testNow,
    requests: [testNow],
    isVisible: true,
    returnedAt: undefined,
    hasFailed: false,
    ...changes,
  });
}

/** The times at which a trade that never changes is polled in `ms`. */
function play(ms: number, changes: Partial<PollState> = {}): number[] {
  const requests = [testNow];
  for (let now = testNow; ; ) {
    const next = delay({ ...changes, now, requests });
    if (next === undefined || now + next > testNow + ms) return requests.map((at) => at - testNow);
    now += next;
    requests.push(now);
  }
}

describe('nothing is asked', () => {
  test.each(['completed', 'declined', 'canceled', 'failed', 'reverted'])(
    'when all are %s',
    (status) => {
      expect(
        delay({ trades: [createTestTrade({ status })], returnedAt: testNow + 1 }),
      ).toBeUndefined();
    },
  );
  test('when there is no trade', () => expect(delay({ trades: [] })).toBeUndefined());
  test('while nobody looks', () => {
    expect(delay({ isVisible: false, returnedAt: testNow + 1 })).toBeUndefined();
  });
  test('by the clock after a failure that no waiting mends', () => {
    expect(delay({ hasFailed: true })).toBeUndefined();
    expect(delay({ hasFailed: true, returnedAt: testNow + 1 })).toBeLessThanOrEqual(5 * second);
  });
});

test('an unknown status counts as in flight', () => {
  expect(delay({ trades: [createTestTrade({ status: 'escrow' })] })).toBe(5 * second);
});

test('the interval begins as configured and grows to a minute', () => {
  const times = play(5 * minute);
  expect(times.slice(0, 4)).toEqual([0, 5, 10, 16].map((seconds) => seconds * second));
  const gaps = times.map((at, index) => at - (times[index - 1] ?? 0)).slice(1);
  expect(gaps.toSorted((a, b) => a - b)).toEqual(gaps);
  expect(Math.max(...gaps)).toBeLessThan(70 * second);
  expect(delay({ changedAt: testNow - 9 * minute, firstMs: second })).toBe(minute);
  expect(delay({ firstMs: 250 })).toBe(250);
});

test('news begins it anew', () => {
  const requests = [testNow - minute, testNow];
  expect(delay({ requests, changedAt: testNow - minute })).toBe(36 * second);
  expect(delay({ requests, changedAt: testNow + 100 })).toBe(5 * second + 100);
});

test.each([100, 1_000, 5_000, 60_000])(
  'with a first interval of %d ms at most 12 requests leave in the first five minutes',
  (firstMs) => {
    const times = play(5 * minute, { firstMs });
    expect(times.length).toBeLessThanOrEqual(12);
    // The budget is not used up at once and followed by silence.
    expect(times.at(-1)).toBeGreaterThan(3 * minute);
  },
);

test('no five minutes ever have more than 12, whatever returns and news come', () => {
  const step = fc.record({
    waitMs: fc.integer({ min: 0, max: 40_000 }),
    isReturn: fc.boolean(),
    isNews: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 10_000 }),
      fc.array(step, { maxLength: 80 }),
      (firstMs, steps) => {
        const requests: number[] = [];
        let [now, changedAt, returnedAt] = [testNow, testNow, testNow];
        for (const { waitMs, isReturn, isNews } of steps) {
          const until = now + waitMs;
          for (;;) {
            const next = delay({ now, firstMs, requests, changedAt, returnedAt }) ?? 0;
            if (now + next > until) break;
            now += next;
            requests.push(now);
          }
          now = until;
          if (isReturn) returnedAt = now;
          if (isNews) changedAt = now;
        }
        for (const at of requests) {
          expect(
            requests.filter((other) => other >= at && other <= at + 5 * minute).length,
          ).toBeLessThanOrEqual(12);
        }
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});

describe('a return to the page', () => {
  test('polls at once, but not more often than every four seconds', () => {
    const returnedAt = testNow + 30 * second;
    expect(delay({ now: returnedAt, returnedAt, changedAt: testNow - 9 * minute })).toBe(0);
    expect(delay({ now: testNow + second, returnedAt: testNow + second })).toBe(3 * second);
  });

  test('does not poll if a request was sent since', () => {
    const requests = [testNow + 2 * second];
    const now = testNow + 3 * second;
    expect(delay({ now, returnedAt: testNow + second, requests })).toBe(4 * second);
  });

  test('uses the part of the budget that timed polls leave', () => {
    const used = play(5 * minute).map((at) => at + testNow);
    const now = testNow + 4 * minute + 50 * second;
    const requests = used.filter((at) => at < now);
    expect(delay({ now, returnedAt: now, requests, changedAt: testNow })).toBeLessThanOrEqual(
      5 * second,
    );
  });
});

describe('a hold', () => {
  test('is asked after every ten minutes at most', () => {
    const trades = [held(72 * 60 * minute)];
    expect(delay({ trades, changedAt: testNow - 60 * minute })).toBe(10 * minute);
  });
  test('a hold is polled right after its end', () => {
    const trades = [held(3 * minute)];
    expect(delay({ trades, changedAt: testNow - 60 * minute })).toBe(3 * minute + 2 * second);
  });
  test('that has just ended is news', () => {
    const trades = [held(-2 * second)];
    expect(delay({ trades, changedAt: testNow - 60 * minute })).toBe(5 * second);
  });
  test('beside an open offer goes by the offer', () => {
    expect(
      delay({ trades: [held(72 * 60 * minute), active], changedAt: testNow - 9 * minute }),
    ).toBe(minute);
  });
});

test('a window has room when its oldest request has left it', () => {
  const requests = Array.from({ length: 12 }, (_, index) => testNow - minute + index);
  expect(computeBudgetDelayMs(testNow, requests)).toBe(4 * minute + 1);
  expect(computeBudgetDelayMs(testNow, requests.slice(1))).toBe(0);
});
