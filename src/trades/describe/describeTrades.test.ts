import { describe, expect, test } from 'vitest';
import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import type { TradesRead, TradesReads } from '~/trades/follow/useTrades';
import { createTestTrade } from '~/trades/testing/createTestTrade';
import { describeTrades } from './describeTrades';

const read: TradesRead = {
  error: null,
  failures: 0,
  isFetching: false,
  isPaused: false,
  hasData: true,
};
const unread = { ...read, hasData: false, isFetching: true };

function view(statuses: readonly string[], changes: Partial<TradesReads> = {}) {
  return describeTrades({
    trades: statuses.map((status, index) => createTestTrade({ id: `${index}`, status })),
    latest: [read, read],
    older: { reads: [read, read], hasMore: false, isLoading: false, show: () => {} },
    retry: () => {},
    ...changes,
  });
}

describe('the summary', () => {
  test.each([
    [[], 'No deposits yet'],
    [['completed'], '1 deposit, all done'],
    [['completed', 'completed'], '2 deposits, all done'],
    [['declined', 'completed'], '1 done, 1 not accepted'],
    [['reverted'], '1 reversed'],
    [['canceled', 'reverted', 'failed'], '1 reversed, 2 not accepted'],
    [['active', 'completed'], '1 offer waits for you in Steam'],
    [['active', 'active'], '2 offers wait for you in Steam'],
    [['initiated', 'pending'], '2 offers on their way'],
    [['hold', 'hold'], '2 on hold, $4.30 after the hold'],
    [
      ['hold', 'initiated', 'active'],
      '1 offer waits for you in Steam, 1 offer on its way, 1 on hold, $2.15 after the hold',
    ],
    [['escrow'], '1 still open'],
  ])('of %j', (statuses, summary) => {
    expect(view(statuses).summary).toBe(summary);
  });

  test('before the first answer', () => {
    expect(view([], { latest: [read, unread] })).toMatchObject({
      summary: 'Looking for your deposits…',
      isEmpty: false,
    });
  });

  test('of a trade that failed for a reason does not say that nobody accepted it', () => {
    const broken = createTestTrade({ status: 'failed', error: 'USER_ESCROW' });
    expect(view([], { trades: [broken] }).summary).toBe('1 failed');
  });

  test('holds without amounts add no sum', () => {
    const unpriced = { status: 'hold', totalPrice: null, preCredit: null, pendingCredit: null };
    expect(view([], { trades: [createTestTrade(unpriced)] }).summary).toBe('1 on hold');
  });
});

test('open trades come first, those that wait for the person before all others', () => {
  const { open, ended } = view(['completed', 'hold', 'pending', 'escrow', 'active', 'failed']);
  expect(open.map(({ status }) => status)).toEqual(['active', 'pending', 'hold', 'escrow']);
  expect(ended.map(({ status }) => status)).toEqual(['completed', 'failed']);
});

describe('a failure', () => {
  const failing = (key: string, status?: number) => ({
    latest: [
      { ...unread, error: new AssetPayError({ key, status, requestId: 'id' }), failures: 1 },
      read,
    ],
  });

  test('with nothing to show is all there is', () => {
    const { summary, tone, failure, isFailed } = view([], failing('SERVER_ERROR', 500));
    expect([summary, tone, isFailed]).toEqual(['Could not be loaded', 'bad', true]);
    expect(failure).toMatchObject({
      title: 'Something broke on the server',
      action: 'Try again now',
      requestId: 'id',
      retryAt: expect.any(Number),
    });
  });

  test('leaves what is known where it is', () => {
    const { summary, open, isFailed } = view(['active'], failing('API_UNREACHABLE'));
    expect([summary, isFailed, open.length]).toEqual(['1 offer waits for you in Steam', false, 1]);
  });

  test.each([
    ['VALIDATION_FAILED', 'Try again', 'retry'],
    ['USER_NOT_TRADEABLE', 'Try again', 'retry'],
    ['INVALID_TOKEN', 'Sign in again', 'signIn'],
    ['NO_API_SECRET_CONFIGURED', 'Copy details for support', 'report'],
    ['RATE_LIMITED', 'Try again now', 'waitOnly'],
    ['BRAND_NEW', 'Try again', 'retry'],
  ])('%s has a way out that fits a list of deposits', (key, action, remedy) => {
    const { failure } = view([], failing(key));
    expect(failure).toMatchObject({ action, remedy });
    expect(failure?.cause).not.toMatch(/filters|your items/);
  });
});
