import { expect, test } from 'vitest';
import { createDepositTrade } from '~/deposit/testing/createTestSending';
import { estimateHold } from './estimateHold';

const dayMs = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 25, 12);

test('without any history it is the usual time', () => {
  expect(estimateHold([], '730', now)).toEqual({ kind: 'usual', endsAt: now + 7 * dayMs });
});

test('the newest hold of the same game tells how long the next will be', () => {
  const held = (id: string, createdAt: number, days: number) =>
    createDepositTrade({
      id,
      createdAt,
      status: 'hold',
      updatedAt: createdAt,
      holdEndDate: createdAt + days * dayMs,
    });
  const trades = [held('old', now - 9 * dayMs, 7), held('new', now - dayMs, 8)];
  expect(estimateHold(trades, '730', now)).toEqual({ kind: 'known', endsAt: now + 8 * dayMs });
  expect(estimateHold(trades, '252490', now).kind).toBe('usual');
});

test('a completed trade counts from its offer, not from its end', () => {
  const trade = createDepositTrade({
    status: 'completed',
    activeAt: now - 10 * dayMs,
    updatedAt: now - 3 * dayMs,
    holdEndDate: now - 3 * dayMs,
  });
  expect(estimateHold([trade], '730', now)).toEqual({ kind: 'known', endsAt: now + 7 * dayMs });
});

test('completed without a hold: this game has none, whatever it is called', () => {
  const trade = createDepositTrade({ status: 'completed' });
  expect(estimateHold([trade], '730', now)).toEqual({ kind: 'none' });
  expect(estimateHold([{ ...trade, game: '252490' }], '252490', now)).toEqual({ kind: 'none' });
});

test.each([-dayMs, 0, 400 * dayMs])('an end %d ms after the offer is no measure', (ms) => {
  const trade = createDepositTrade({ status: 'hold', updatedAt: now, holdEndDate: now + ms });
  expect(estimateHold([trade], '730', now).kind).toBe('usual');
});
