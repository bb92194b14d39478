import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { sumWorth } from './sumWorth';

const accepted = (price: number) => ({ price, accepted: true });

test('adds up offers for what can be deposited, and compares what has a market price', () => {
  const items = [
    createTestItem({ id: 'a', offer: accepted(8), marketPrice: 10 }),
    createTestItem({ id: 'b', offer: accepted(0.1), marketPrice: undefined }),
    createTestItem({ id: 'c', offer: { price: 50, accepted: false }, marketPrice: 60 }),
    createTestItem({ id: 'd', offer: accepted(5), tradable: false }),
    createTestItem({ id: 'e', offer: null }),
  ];
  expect(sumWorth(items)).toEqual({ cents: 810, ratio: 0.8 });
});

test('counts a stack as often as it can be deposited', () => {
  const stack = { amount: 12, marketPrice: 2, offer: { ...accepted(1), maxAmount: 10 } };
  expect(sumWorth([createTestItem({ id: 'a', ...stack })])).toEqual({ cents: 1_000, ratio: 0.5 });
});

test('nothing is worth nothing, and has no ratio', () => {
  expect(sumWorth([])).toEqual({ cents: 0, ratio: undefined });
});

test('is to the cent what the offers say, in any order', () => {
  const cents = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 200 }), (prices) => {
      const items = prices.map((price, index) =>
        createTestItem({ id: `i${index}`, offer: accepted(price / 100) }),
      );
      const total = prices.reduce((sum, price) => sum + price, 0);
      expect(sumWorth(items).cents).toBe(total);
      expect(sumWorth(items.toReversed()).cents).toBe(total);
    }),
    { seed: 1 },
  );
});

test('a stack of units at parts of a cent is worth what it brings, not what rounded units would', () => {
  const offer = { ...accepted(0.015), maxAmount: 1_000 };
  const stack = createTestItem({ id: 'a', amount: 1_000, marketPrice: 0.03, offer });
  expect(sumWorth([stack])).toEqual({ cents: 1_500, ratio: 0.5 });
});
