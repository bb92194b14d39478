import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTestDeposits } from '../testing/createTestDeposits';
import { advanceTrade } from './advanceTrade';
import { enterStatus } from './enterStatus';
import { type Trade, tradeStatuses } from './Trade';

const week = 7 * 24 * 3_600_000;

const newTrade: Trade = {
  id: 'trade',
  sequence: 1,
  basketId: 'trade',
  merchantId: 'merchant',
  client: { steamID: '76561198000000001', tradeUrl: '' },
  game: '730',
  items: [],
  totalCents: 1_075,
  preCreditCents: 860,
  isInstant: true,
  offerId: '7000000000',
  createdAt: 0,
  status: 'initiated',
  since: 0,
  isPinned: false,
};

function getStatuses(trade: Trade, times: number[], acceptMs?: number, holdMs?: number) {
  return times.map((time) => advanceTrade(trade, time, { acceptMs, holdMs }).status);
}

describe('by the clock', () => {
  test('a trade prepares itself and then waits for the player', () => {
    expect(getStatuses(newTrade, [0, 999, 1_000, 2_999, 3_000, week])).toEqual([
      'initiated',
      'initiated',
      'pending',
      'pending',
      'active',
      'active',
    ]);
  });

  test('an accepted CS2 trade is held, then completed', () => {
    expect(getStatuses(newTrade, [3_999, 4_000, 8_999, 9_000], 1_000, 5_000)).toEqual([
      'active',
      'hold',
      'hold',
      'completed',
    ]);
  });

  test('an accepted Rust trade is completed without a hold', () => {
    expect(getStatuses({ ...newTrade, game: '252490' }, [3_999, 4_000], 1_000)).toEqual([
      'active',
      'completed',
    ]);
  });

  test('a hold says seven days, however soon it ends here', () => {
    const held = advanceTrade(newTrade, 4_000, { acceptMs: 1_000, holdMs: 5_000 });
    expect(held).toMatchObject({ activeAt: 3_000, holdEndDate: 4_000 + week });
    const done = advanceTrade(held, week, { acceptMs: 1_000, holdMs: 5_000 });
    expect(done).toMatchObject({ status: 'completed', since: 9_000, holdEndDate: 4_000 + week });
  });

  test('it makes no difference how often one looks', () => {
    const pause = fc.option(fc.integer({ min: 0, max: 9_000 }), { nil: undefined });
    const times = fc.array(fc.integer({ min: 0, max: 30_000 }));
    fc.assert(
      fc.property(times, pause, pause, fc.constantFrom('730', '252490'), (...args) => {
        const [unsorted, acceptMs, holdMs, game] = args;
        const sorted = [...unsorted.toSorted((a, b) => a - b), 30_000];
        const trade = {
          ...newTrade,
          game: game === '730' ? ('730' as const) : ('252490' as const),
        };
        const pace = { acceptMs, holdMs };
        const often = sorted.reduce((known, time) => advanceTrade(known, time, pace), trade);
        expect(often).toEqual(advanceTrade(trade, 30_000, pace));
      }),
    );
  });
});

describe('the fields of a status', () => {
  test.each(tradeStatuses)('%s come and go with it, from wherever', (status) => {
    for (const from of tradeStatuses) {
      const trade = enterStatus(enterStatus(newTrade, from, 1_000), status, 2_000);
      expect('holdEndDate' in trade && ['initiated', 'pending', 'active'].includes(status)).toBe(
        false,
      );
      expect('error' in trade).toBe(status === 'failed');
      expect('revertedBy' in trade).toBe(status === 'reverted');
      if (['initiated', 'pending'].includes(status)) expect(trade).not.toHaveProperty('activeAt');
      if (['active', 'hold', 'completed', 'declined', 'reverted'].includes(status)) {
        expect(trade).toHaveProperty('activeAt');
      }
    }
  });
});

test('a trade shows its offer from active on, by the clock of the sandbox', async () => {
  const { deposit, getItems, getTrades, pass } = createTestDeposits();
  await deposit((await getItems()).slice(0, 1));
  const statuses: unknown[] = [];
  for (const ms of [0, 1_000, 1_000, 1_000]) {
    pass(ms);
    const [trade] = (await getTrades()).data.items;
    statuses.push([trade?.status, trade !== undefined && 'offerID' in trade]);
  }
  expect(statuses).toEqual([
    ['initiated', false],
    ['pending', false],
    ['pending', false],
    ['active', true],
  ]);
});
