import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTestApi } from '~/trades/testing/createTestApi';
import { createWireTrade, testNow } from '~/trades/testing/createTestTrade';
import { followTrades } from './followTrades';
import { addTrades, listKnownTrades, refetchTrades } from './knownTrades';
import type { PageActivity } from './pageActivity';

const second = 1_000;
const minute = 60 * second;

beforeEach(() => {
  vi.useFakeTimers({ now: testNow });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page that is visible until it is hidden. */
function createTestPage() {
  let isVisible = true;
  const listeners = new Set<Parameters<PageActivity['subscribe']>[0]>();
  const tell = (isReturn: boolean) => {
    for (const listener of listeners) listener({ isReturn });
  };
  return {
    page: {
      isVisible: () => isVisible,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    } satisfies PageActivity,
    hide: () => {
      isVisible = false;
      tell(false);
    },
    comeBack: () => {
      isVisible = true;
      tell(true);
    },
  };
}

async function follow(trades: readonly object[], firstMs?: number) {
  const api = createTestApi({ '730': trades });
  const { client } = api;
  const queryClient = new QueryClient();
  const { page, hide, comeBack } = createTestPage();
  await refetchTrades(queryClient, client);
  const stop = followTrades(queryClient, client, { page, firstMs });
  return { ...api, queryClient, hide, comeBack, stop };
}

const active = createWireTrade({ status: 'active' });
const held = createWireTrade({ status: 'hold' });
const completed = createWireTrade({ status: 'completed' });

test('an offer that waits is asked after at most 12 times in five minutes, the other game never', async () => {
  const { countPolls } = await follow([active]);
  await vi.advanceTimersByTimeAsync(5 * minute);
  expect(countPolls('730')).toBeGreaterThan(8);
  expect(countPolls('730')).toBeLessThanOrEqual(12);
  expect(countPolls('252490')).toBe(1);
});

test('the first interval is the configured one', async () => {
  const { countPolls } = await follow([active], 300);
  await vi.advanceTimersByTimeAsync(350);
  expect(countPolls('730')).toBe(2);
});

test('polling stops when the trade has ended', async () => {
  const { countPolls, set, queryClient } = await follow([active]);
  set('730', [completed]);
  await vi.advanceTimersByTimeAsync(6 * second);
  expect(listKnownTrades(queryClient)).toMatchObject([{ status: 'completed' }]);
  await vi.advanceTimersByTimeAsync(60 * minute);
  expect(countPolls('730')).toBe(2);
});

test('nothing is polled when nothing is in flight, not even on return', async () => {
  const { requests, hide, comeBack } = await follow([completed]);
  await vi.advanceTimersByTimeAsync(10 * minute);
  hide();
  comeBack();
  await vi.advanceTimersByTimeAsync(10 * minute);
  expect(requests).toHaveLength(2);
});

describe('while the tab is hidden', () => {
  test('nothing is asked, and what changed shows within five seconds of the return', async () => {
    const { countPolls, set, queryClient, hide, comeBack } = await follow([active]);
    hide();
    await vi.advanceTimersByTimeAsync(30 * minute);
    expect(countPolls('730')).toBe(1);
    set('730', [held]);
    comeBack();
    await vi.advanceTimersByTimeAsync(5 * second);
    expect(listKnownTrades(queryClient)).toMatchObject([{ status: 'hold' }]);
  });

  test('coming and going every second asks at most every four seconds', async () => {
    const { countPolls, hide, comeBack } = await follow([active]);
    for (let times = 0; times < 20; times += 1) {
      hide();
      await vi.advanceTimersByTimeAsync(500);
      comeBack();
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(countPolls('730')).toBeLessThanOrEqual(6);
    await vi.advanceTimersByTimeAsync(4 * minute);
    expect(countPolls('730')).toBeLessThanOrEqual(12);
  });
});

test('a trade that has just been created is followed, in its own game', async () => {
  const { countPolls, queryClient, set } = await follow([]);
  const rust = createWireTrade({ id: 'rust', game: '252490', status: 'initiated' });
  set('252490', [{ ...rust, status: 'active' }]);
  await refetchTrades(queryClient, createTestApi({ '252490': [rust] }).client);
  const [trade] = listKnownTrades(queryClient);
  if (trade === undefined) throw new Error('no trade');
  addTrades(queryClient, [trade]);
  await vi.advanceTimersByTimeAsync(6 * second);
  expect(listKnownTrades(queryClient)).toMatchObject([{ id: 'rust', status: 'active' }]);
  expect([countPolls('730'), countPolls('252490')]).toEqual([1, 2]);
});

test('failures that pass are tried again within the same budget, others only on return', async () => {
  const { countPolls, fail, comeBack } = await follow([active]);
  fail({ status: 500, key: 'SERVER_ERROR' });
  await vi.advanceTimersByTimeAsync(5 * minute);
  expect(countPolls('730')).toBeGreaterThan(4);
  expect(countPolls('730')).toBeLessThanOrEqual(12);
  fail({ status: 403, key: 'FORBIDDEN' });
  await vi.advanceTimersByTimeAsync(10 * minute);
  const asked = countPolls('730');
  await vi.advanceTimersByTimeAsync(60 * minute);
  expect(countPolls('730')).toBe(asked);
  fail();
  comeBack();
  await vi.advanceTimersByTimeAsync(6 * second);
  expect(countPolls('730')).toBe(asked + 1);
});

test('once stopped it asks nothing more', async () => {
  const { requests, stop, comeBack } = await follow([active]);
  stop();
  comeBack();
  await vi.advanceTimersByTimeAsync(10 * minute);
  expect(requests).toHaveLength(2);
});
