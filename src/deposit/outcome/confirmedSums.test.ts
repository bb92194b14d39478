import { expect, test } from 'vitest';
import {
  createDepositTrade,
  createPricedItem,
  createTestBatch,
  toCreated,
  toTestLine,
} from '~/deposit/testing/createTestSending';
import { findDifference, listDifferences } from './confirmedSums';

const sent = (prices: Record<string, [price: number, amount: number]>) =>
  Object.entries(prices).map(([id, [price, amount]]) =>
    toTestLine(createPricedItem(id, price, { amount: 9_999 }), amount),
  );
const trade = (id: string, totalPrice: number | undefined, held: Record<string, number> = {}) =>
  createDepositTrade({
    id,
    totalPrice,
    items: Object.entries(held).map(([item, amount]) => createPricedItem(item, 1, { amount })),
  });

test('a trade that is worth what was confirmed is no difference', () => {
  const batch = createTestBatch(toCreated(trade('t', 12.5)), sent({ a: [10, 1], b: [1.25, 2] }));
  expect(findDifference([batch])).toBeUndefined();
  expect(listDifferences(batch).size).toBe(0);
});

test('a trade for another sum is one, more as well as less', () => {
  const batches = [9, 11].map((usd) =>
    createTestBatch(toCreated(trade('t', usd)), sent({ a: [10, 1] })),
  );
  expect(batches.map((batch) => findDifference([batch]))).toEqual([
    { confirmedCents: 1_000, madeCents: 900 },
    { confirmedCents: 1_000, madeCents: 1_100 },
  ]);
  expect(findDifference(batches)).toEqual({ confirmedCents: 2_000, madeCents: 2_000 });
});

test('parts of a cent may be rounded by the line, but not by the unit', () => {
  const lines = sent({ a: [0.015, 3], b: [0.015, 1] });
  const made = (usd: number) => createTestBatch(toCreated(trade('t', usd)), lines);
  expect(findDifference([made(0.06)])).toBeUndefined();
  const stack = sent({ a: [0.015, 1_000] });
  expect(findDifference([createTestBatch(toCreated(trade('t', 20)), stack)])).toEqual({
    confirmedCents: 1_500,
    madeCents: 2_000,
  });
});

test('of a split deposit each trade is held against its own items', () => {
  const lines = sent({ a: [10, 1], b: [2, 5] });
  const trades = [trade('1', 14, { a: 1, b: 2 }), trade('2', 5, { b: 3 })] as const;
  const batch = createTestBatch(toCreated(...trades), lines);
  expect(findDifference([batch])).toEqual({ confirmedCents: 2_000, madeCents: 1_900 });
  expect([...listDifferences(batch)]).toEqual([['2', { confirmedCents: 600, madeCents: 500 }]]);
});

test('of a split deposit that was looked up, the one trade that is known stands for its own items alone', () => {
  const lines = sent({ a: [10, 1], b: [2, 5] });
  const found = (usd: number) => {
    const deposit = { trade: trade('1', usd, { a: 1, b: 2 }), relatedTrades: undefined };
    return createTestBatch({ kind: 'created', deposit }, lines);
  };
  expect(findDifference([found(14)])).toBeUndefined();
  expect(listDifferences(found(14)).size).toBe(0);
  const difference = { confirmedCents: 1_400, madeCents: 1_300 };
  expect(findDifference([found(13)])).toEqual(difference);
  expect([...listDifferences(found(13))]).toEqual([['1', difference]]);
});

test('what says nothing of its sum or holds other items is no difference', () => {
  const lines = sent({ a: [10, 1] });
  expect(
    findDifference([createTestBatch(toCreated(trade('t', undefined)), lines)]),
  ).toBeUndefined();
  const split = toCreated(trade('1', 1, { x: 1 }), trade('2', 9, { a: 1 }));
  expect([...listDifferences(createTestBatch(split, lines)).keys()]).toEqual(['2']);
  expect(findDifference([createTestBatch({ kind: 'absent' }, lines)])).toBeUndefined();
});
