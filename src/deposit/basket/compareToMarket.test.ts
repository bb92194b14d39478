import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { compareToMarket } from './compareToMarket';
import { resolveBasket } from './resolveBasket';

type Row = { market: number | undefined; offer: number; amount: number; tradable: boolean };

function compare(rows: readonly Row[]) {
  const items = rows.map(({ market, offer, amount, tradable }, index) =>
    createTestItem({
      id: `i${index}`,
      tradable,
      amount,
      marketPrice: market === undefined ? undefined : market / 100,
      offer: { price: offer / 100, accepted: true },
    }),
  );
  const picks = new Map(
    items.map((item, index) => [
      item.id,
      { amount: rows[index]?.amount ?? 1, price: 1, name: item.id },
    ]),
  );
  const byId = new Map(items.map((item) => [item.id, item]));
  return compareToMarket(
    resolveBasket(byId, picks, { isComplete: true, collateral: undefined }).lines,
  );
}

const row = fc.record({
  market: fc.option(fc.integer({ min: 100, max: 100_000 }), { nil: undefined }),
  offer: fc.integer({ min: 1, max: 100_000 }),
  amount: fc.integer({ min: 1, max: 50 }),
  tradable: fc.boolean(),
});

const line = { market: 1_000, offer: 850, amount: 1, tradable: true };

test('offers are held against the market prices of the same units', () => {
  expect(compare([line])).toEqual({ ratio: 0.85, compared: 1 });
  const stack = { market: 1_000, offer: 550, amount: 2, tradable: true };
  expect(compare([line, stack])).toEqual({ ratio: 0.65, compared: 2 });
});

test('what has no market price or does not count is left out', () => {
  expect(compare([])).toBeUndefined();
  expect(
    compare([
      { ...line, market: undefined },
      { ...line, market: 0 },
    ]),
  ).toBeUndefined();
  expect(compare([{ ...line, tradable: false }])).toBeUndefined();
  const others = [
    { ...line, market: undefined },
    { ...line, offer: 1, tradable: false },
  ];
  expect(compare([line, ...others])).toEqual({ ratio: 0.85, compared: 1 });
});

test('the ratio lies between the worst and the best of its lines', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      const found = rows
        .filter(({ tradable }) => tradable)
        .flatMap(({ market, offer }) => (market === undefined ? [] : [offer / market]))
        .filter((ratio) => ratio < 100);
      const { ratio, compared } = compare(rows) ?? { ratio: 0, compared: 0 };
      expect(compared).toBe(found.length);
      if (found.length === 0) return;
      expect(ratio).toBeGreaterThanOrEqual(Math.min(...found) - 1e-9);
      expect(ratio).toBeLessThanOrEqual(Math.max(...found) + 1e-9);
    }),
    { seed: 1, numRuns: 300 },
  );
});
