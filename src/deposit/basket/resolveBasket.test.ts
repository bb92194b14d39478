import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '~/assetpay/inventory/item';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import type { PickedItem } from '~/deposit/picks/pickedItems';
import { toCents, toLineCents } from '~/lib/cents';
import { formatCents } from '~/lib/money';
import { resolveBasket } from './resolveBasket';

const complete = { isComplete: true, collateral: 150 };

function createItems(...items: Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function createPicks(picks: Record<string, Partial<PickedItem>>): ReadonlyMap<string, PickedItem> {
  return new Map(
    Object.entries(picks).map(([id, pick]) => [id, { amount: 1, price: 10.75, name: id, ...pick }]),
  );
}

describe('a pick means today', () => {
  const offer = { price: 10.75, accepted: true, maxAmount: 9 };
  test.each([
    ['what it meant', {}, { kind: 'ok' }, 1075],
    ['more', { offer: { ...offer, price: 12 } }, { kind: 'priceChanged', seenPrice: 10.75 }, 1200],
    [
      'less',
      { offer: { ...offer, price: 10.74 } },
      { kind: 'priceChanged', seenPrice: 10.75 },
      1074,
    ],
    ['nothing, as Steam holds it', { tradable: false }, { kind: 'refused', why: 'notTradable' }, 0],
    ['nothing, without an offer', { offer: null }, { kind: 'refused', why: 'noOffer' }, 0],
    [
      'nothing, not accepted',
      { offer: { price: 10.75 } },
      { kind: 'refused', why: 'notAccepted' },
      0,
    ],
    [
      'nothing, overstocked',
      { offer: { ...offer, maxAmount: 0 } },
      { kind: 'refused', why: 'overstocked' },
      0,
    ],
  ])('%s', (_, changes, state, cents) => {
    const items = createItems(createTestItem({ id: 'a', ...changes }));
    const basket = resolveBasket(items, createPicks({ a: {} }), complete);
    expect(basket.lines[0]).toMatchObject({ id: 'a', state, cents, amount: 1 });
    expect(basket.totalCents).toBe(cents);
    expect(basket.count).toBe(cents > 0 ? 1 : 0);
    expect(basket.priceChanges).toBe(state.kind === 'priceChanged' ? 1 : 0);
  });

  test.each([
    [true, 'gone'],
    [false, 'loading'],
  ])('when everything is here (%s) and it is not: %s', (isComplete, kind) => {
    const picks = createPicks({ a: { amount: 3, name: 'AK-47 | Redline' } });
    const basket = resolveBasket(createItems(), picks, { isComplete, collateral: 150 });
    expect(basket.lines).toEqual([
      {
        id: 'a',
        name: 'AK-47 | Redline',
        item: undefined,
        state: { kind },
        amount: 3,
        most: 3,
        cents: 0,
      },
    ]);
    expect(basket).toMatchObject({ count: 0, units: 0, totalCents: 0 });
  });
});

test('a stack counts all its units, and no more than can be deposited today', () => {
  const offer = { price: 0.07, accepted: true, maxAmount: 30 };
  const items = createItems(createTestItem({ id: 'a', amount: 100, offer }));
  const picks = createPicks({ a: { amount: 45, price: 0.07 } });
  const basket = resolveBasket(items, picks, complete);
  expect(basket.lines[0]).toMatchObject({ amount: 30, most: 30, cents: 210 });
  expect(basket).toMatchObject({ count: 1, units: 30, totalCents: 210 });
});

test('lines keep the order of picking', () => {
  const items = createItems(createTestItem({ id: 'b' }), createTestItem({ id: 'a' }));
  const basket = resolveBasket(items, createPicks({ a: {}, x: {}, b: {} }), complete);
  expect(basket.lines.map(({ id }) => id)).toEqual(['a', 'x', 'b']);
});

describe('at once is credited', () => {
  test.each([
    [150, 1075, 0],
    [10.75, 1075, 0],
    [10, 1000, 75],
    [0, 0, 1075],
    [undefined, 0, 1075],
  ])('of $10.75 with a collateral of %s: %d cents, %d later', (collateral, now, later) => {
    const items = createItems(createTestItem({ id: 'a' }));
    const basket = resolveBasket(items, createPicks({ a: {} }), { isComplete: true, collateral });
    expect(basket).toMatchObject({ nowCents: now, laterCents: later });
  });
});

const lineArbitrary = fc.record({
  cents: fc.nat(200_000),
  seenCents: fc.nat(200_000),
  amount: fc.integer({ min: 1, max: 10_000 }),
  owned: fc.integer({ min: 0, max: 12_000 }),
  maxAmount: fc.option(fc.integer({ min: -1, max: 12_000 }), { nil: undefined }),
  tradable: fc.boolean(),
  accepted: fc.option(fc.boolean(), { nil: undefined }),
  isHere: fc.boolean(),
});

test('the total is the sum of the printed lines, and what comes at once and later is the total', () => {
  fc.assert(
    fc.property(
      fc.array(lineArbitrary, { maxLength: 30 }),
      fc.option(fc.nat(10_000_000), { nil: undefined }),
      fc.boolean(),
      (rows, collateralCents, isComplete) => {
        const items = createItems(
          ...rows.flatMap(({ cents, owned, maxAmount, tradable, accepted, isHere }, index) => {
            const offer = { price: cents / 100, accepted, maxAmount };
            return isHere
              ? [createTestItem({ id: `${index}`, amount: owned, tradable, offer })]
              : [];
          }),
        );
        const picks = new Map(
          rows.map(({ amount, seenCents }, index) => [
            `${index}`,
            { amount, price: seenCents / 100, name: 'x' },
          ]),
        );
        const collateral = collateralCents === undefined ? undefined : collateralCents / 100;
        const basket = resolveBasket(items, picks, { isComplete, collateral });
        const printed = basket.lines.map(({ cents }) =>
          Number(formatCents(cents).replace(/\D/g, '')),
        );
        expect(basket.totalCents).toBe(printed.reduce((sum, cents) => sum + cents, 0));
        expect(basket.nowCents + basket.laterCents).toBe(basket.totalCents);
        expect(basket.nowCents).toBeLessThanOrEqual(toCents(collateral ?? 0));
        expect(basket.laterCents).toBeGreaterThanOrEqual(0);
        expect(basket.lines).toHaveLength(rows.length);
        for (const { amount, most, item, cents, state } of basket.lines) {
          expect(amount).toBeGreaterThanOrEqual(1);
          expect(amount).toBeLessThanOrEqual(most);
          const counts = state.kind === 'ok' || state.kind === 'priceChanged';
          expect(cents).toBe(counts ? toLineCents(item?.offer?.price ?? 0, amount) : 0);
        }
      },
    ),
    { numRuns: 300, seed: 1 },
  );
});
