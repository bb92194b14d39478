import { describe, expect, test } from 'vitest';
import type { Trade } from '~/assetpay/trades/trade';
import { createTestTrade } from '~/trades/testing/createTestTrade';
import {
  computeLimit,
  isCutShort,
  type LatestTrades,
  mergeLatest,
  mergeTrades,
} from './mergeTrades';

const trade = (id: string, changes: Readonly<Record<string, unknown>> = {}) =>
  createTestTrade({ id, status: 'completed', ...changes });
const page = (items: Trade[], nextCursor?: string) => ({ items, nextCursor });
const ids = (trades: readonly Trade[]) => trades.map(({ id }) => id).join('');

function latest(items: readonly Trade[], nextCursor?: string): LatestTrades {
  return { items, nextCursor, changedAt: 1 };
}

describe('an answer becomes what is known', () => {
  test('the first one as it is', () => {
    const answer = { asked: undefined, page: page([trade('a')], 'next'), now: 5 };
    expect(mergeLatest(undefined, answer)).toEqual({
      items: [trade('a')],
      nextCursor: 'next',
      changedAt: 5,
    });
  });

  test('an equal one changes nothing at all', () => {
    const before = latest([trade('b'), trade('a')]);
    const answer = { asked: before, page: page([trade('b'), trade('a')]), now: 5 };
    expect(mergeLatest(before, answer)).toBe(before);
  });

  test('a trade that changed is new, the others keep their identity', () => {
    const before = latest([trade('b', { status: 'active' }), trade('a')]);
    const answer = { asked: before, page: page([trade('b'), trade('a')]), now: 5 };
    const after = mergeLatest(before, answer);
    expect(after.changedAt).toBe(5);
    expect(after.items[0]?.status).toBe('completed');
    expect(after.items[1]).toBe(before.items[1]);
  });

  test('trades added during the request stay in front', () => {
    const asked = latest([trade('a')]);
    const before = latest([trade('new'), trade('a')]);
    expect(ids(mergeLatest(before, { asked, page: page([trade('a')]), now: 5 }).items)).toBe(
      'newa',
    );
  });

  test('trades that the API no longer lists are gone', () => {
    const before = latest([trade('b'), trade('a')]);
    expect(
      ids(mergeLatest(before, { asked: before, page: page([trade('a')]), now: 5 }).items),
    ).toBe('a');
    expect(ids(mergeLatest(before, { asked: before, page: page([]), now: 5 }).items)).toBe('');
  });

  test('trades pushed off the page stay, and older pages continue behind them', () => {
    const before = latest([trade('b'), trade('a')], 'behind a');
    const answer = { asked: before, page: page([trade('c'), trade('b')], 'behind b'), now: 5 };
    const after = mergeLatest(before, answer);
    expect(ids(after.items)).toBe('cba');
    expect(after.nextCursor).toBe('behind a');
  });

  test('a list with nothing in common begins anew, so that there is no gap', () => {
    const before = latest([trade('b'), trade('a')], 'behind a');
    const answer = { asked: before, page: page([trade('z'), trade('y')], 'behind y'), now: 5 };
    expect(mergeLatest(before, answer)).toMatchObject({ nextCursor: 'behind y' });
    expect(ids(mergeLatest(before, answer).items)).toBe('zy');
  });
});

describe('as many are asked for as can still change', () => {
  const list = (length: number, open: readonly number[]) =>
    Array.from({ length }, (_, index) =>
      trade(`${index}`, { status: open.includes(index) ? 'hold' : 'completed' }),
    );
  test.each([
    [0, [], 20],
    [50, [], 20],
    [50, [0, 19], 20],
    [50, [20], 40],
    [50, [0, 41], 60],
    [200, [150], 100],
  ])('of %d with %j in flight: %d', (length, open, limit) => {
    expect(computeLimit(list(length, open))).toBe(limit);
  });

  test('a page whose last trades are in flight is cut short', () => {
    expect(isCutShort(page(list(20, [17]), 'next'))).toBe(true);
    expect(isCutShort(page(list(20, [17])))).toBe(false);
    expect(isCutShort(page(list(20, [3]), 'next'))).toBe(false);
  });
});

test('lists become one, newest first, each trade as the first list tells it', () => {
  const dated = (id: string, minute: number, status = 'completed') =>
    trade(id, { createdAt: new Date(Date.UTC(2026, 10, 25, 12, minute)).toISOString(), status });
  const merged = mergeTrades(
    [dated('d', 40), dated('b', 20, 'reverted')],
    [dated('c', 30)],
    [dated('b', 20), dated('a', 10)],
  );
  expect(ids(merged)).toBe('dcba');
  expect(merged[2]?.status).toBe('reverted');
});
