import { expect, test } from 'vitest';
import { resolveBasket } from '~/deposit/basket/resolveBasket';
import type { Attempt, OpenKey } from '~/deposit/sending/attempts';
import { createDepositTrade, createPricedItem } from '~/deposit/testing/createTestSending';
import { resolveReserved } from './reservedItems';

type Known = Parameters<typeof resolveReserved>[0];
const nothing: Known = { trades: [], attempts: [], openKeys: [] };

/** Two units of an item are picked, of so many owned: what the basket makes of it. */
function resolve(amount: number | undefined, known: Partial<Known>) {
  const items = new Map([['a', createPricedItem('a', 1, { amount })]]);
  const picks = new Map([['a', { amount: 2, price: 1, name: 'A' }]]);
  const reserved = resolveReserved({ ...nothing, ...known });
  const { lines } = resolveBasket(items, picks, { isComplete: true, collateral: 0, reserved });
  return lines.map(({ state, most }) => ('by' in state ? state.by : most));
}

const offer = (amount: number | undefined, status = 'active') =>
  createDepositTrade({ status, items: [createPricedItem('a', 1, { amount })] });

test.each([undefined, 1])(
  'a single item (amount %s) in an offer is not free, open or on hold',
  (amount) => {
    for (const status of ['initiated', 'active', 'hold', 'thinking']) {
      expect(resolve(amount, { trades: [offer(amount, status)] })).toEqual(['offer']);
    }
    expect(resolve(amount, { trades: [offer(amount, 'declined')] })).toEqual([1]);
  },
);

test('of a stack, what is not in open offers is free', () => {
  expect(resolve(10, { trades: [offer(6)] })).toEqual([4]);
  expect(resolve(10, { trades: [offer(6), offer(4)] })).toEqual(['offer']);
});

test('what is left of a stack is free once the other part of it is accepted', () => {
  expect(resolve(4, { trades: [offer(6, 'hold')] })).toEqual([4]);
});

const lines = [{ itemId: 'a', price: 1, amount: 3 }];
const made = { externalId: 'n', game: '730', kind: 'made', orders: [lines], assets: [] } as const;

test('a deposit that was made and is not listed yet counts, and only once', () => {
  const openKeys: OpenKey[] = [made];
  expect(resolve(10, { openKeys })).toEqual([7]);
  const trades = [{ ...offer(3), externalId: 'n' }];
  expect(resolve(10, { openKeys, trades })).toEqual([7]);
});

test('all units of an item whose deposit is not settled are reserved, those sent before included', () => {
  const body = { items: lines, game: '730', externalId: 'n', isInstant: true } as const;
  const attempt: Attempt = {
    body,
    createdAt: 0,
    sends: 1,
    hasLanded: false,
    earlier: [],
    assets: [],
  };
  expect(resolve(10, { attempts: [attempt] })).toEqual(['attempt']);
  const before = { ...attempt, body: { ...body, items: [] }, earlier: [lines] };
  expect(resolve(10, { attempts: [before] })).toEqual(['attempt']);
});
