import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '~/assetpay/inventory/item';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { computeMaxAmount, whyNotDepositable } from '~/items/whyNotDepositable';
import { toCents, toLineCents } from '~/lib/cents';
import { amountWays } from './amountLines';
import { type AmountPick, pickToAmount } from './pickToAmount';

type Fact = {
  cents: number;
  amount?: number;
  tradable?: boolean;
  marketPrice?: number | undefined;
};

const createItems = (facts: readonly Fact[]): Item[] =>
  facts.map(({ cents, ...rest }, index) =>
    createTestItem({
      ...rest,
      id: `id-${index}`,
      name: `Item ${index}`,
      offer: { price: cents / 100, accepted: true },
    }),
  );

const anyFact = (most: number): fc.Arbitrary<Fact> =>
  fc.record({
    cents: fc.integer({ min: 0, max: 600 }),
    amount: fc.integer({ min: 0, max: most }),
    tradable: fc.constantFrom(true, true, true, false),
    marketPrice: fc.constantFrom(0, 0.5, 2, 9),
  });

const anyWay = fc.constantFrom(...amountWays);
const toPriceCents = (item: Item) => toCents(item.offer?.price ?? 0);
const toUnitCents = (item: Item, units: number) => toLineCents(item.offer?.price ?? 0, units);
const isUsable = (item: Item) => whyNotDepositable(item) === undefined;
const toIds = ({ units }: AmountPick) => [...units.keys()].map(({ id }) => Number(id.slice(3)));

/** The sums of all choices of so many items. */
function listSums(items: readonly Item[], mostItems: number) {
  let sums = [{ cents: 0, count: 0 }];
  for (const item of items.filter(isUsable)) {
    const most = computeMaxAmount(item);
    sums = sums.flatMap(({ cents, count }) =>
      Array.from({ length: most + 1 }, (_, units) => ({
        cents: cents + toUnitCents(item, units),
        count: count + Number(units > 0),
      })),
    );
  }
  return sums.filter(({ count }) => count <= mostItems);
}

test('no better answer is better by a unit of the cheapest item', () => {
  const wish = fc.record({
    cents: fc.integer({ min: 1, max: 3_000 }),
    way: anyWay,
    atMostCents: fc.option(fc.integer({ min: 0, max: 2_000 }), { nil: undefined }),
    mostItems: fc.integer({ min: 0, max: 7 }),
  });
  fc.assert(
    fc.property(fc.array(anyFact(3), { maxLength: 6 }), wish, (facts, asked) => {
      const items = createItems(facts);
      const { cents, atMostCents = Number.POSITIVE_INFINITY, mostItems } = asked;
      const answer = pickToAmount(items, asked);
      const target = Math.min(cents, atMostCents);
      const choices = listSums(items, mostItems).filter((sum) => sum.cents <= atMostCents);
      const sums = choices.map((sum) => sum.cents);
      const reaching = sums.filter((sum) => sum >= target);
      expect(answer.cents).toBeLessThanOrEqual(atMostCents);
      if (target <= 0) expect(answer.units.size).toBe(0);
      else if (reaching.length === 0) expect(answer.cents).toBe(Math.max(...sums));
      if (target <= 0 || reaching.length === 0) return;
      const usable = items.filter((item) => isUsable(item));
      const cheapest = Math.min(...usable.map(toPriceCents));
      expect(answer.cents).toBeGreaterThanOrEqual(target);
      expect(answer.cents - Math.min(...reaching)).toBeLessThan(cheapest);
      if (asked.way !== 'fewest') return;
      const same = choices.filter((sum) => sum.cents === answer.cents);
      expect(answer.units.size).toBe(Math.min(...same.map(({ count }) => count)));
    }),
    { numRuns: 500 },
  );
});

test('units that cost parts of a cent bring what is said, and as close as whole ones do', () => {
  const fact = fc.record({
    cents: fc.integer({ min: 1, max: 400 }).map((tenths) => tenths / 10),
    amount: fc.integer({ min: 0, max: 5 }),
  });
  fc.assert(
    fc.property(
      fc.array(fact, { maxLength: 5 }),
      fc.integer({ min: 1, max: 200 }),
      anyWay,
      (facts, cents, way) => {
        const items = createItems(facts);
        const answer = pickToAmount(items, { cents, way });
        const sums = listSums(items, 250).map((sum) => sum.cents);
        const reaching = sums.filter((sum) => sum >= cents);
        expect(answer.cents).toBe(
          [...answer.units].reduce((sum, [item, units]) => sum + toUnitCents(item, units), 0),
        );
        if (reaching.length === 0) expect(answer.cents).toBe(Math.max(...sums));
        if (reaching.length === 0) return;
        const useful = items.filter(
          (item) => isUsable(item) && toUnitCents(item, computeMaxAmount(item)) > 0,
        );
        const least = Math.min(...useful.map((item) => toUnitCents(item, 1)));
        expect(answer.cents).toBeGreaterThanOrEqual(cents);
        expect(answer.cents - Math.min(...reaching)).toBeLessThan(Math.max(1, least));
      },
    ),
    { numRuns: 500 },
  );
});

test('1,000 units at $0.015 reach $15.00 together, and 500 of them $7.50', () => {
  const items = createItems([{ cents: 1.5, amount: 1_000 }]);
  expect(pickToAmount(items, { cents: 1_500, way: 'fewest' })).toMatchObject({ cents: 1_500 });
  expect([...pickToAmount(items, { cents: 750, way: 'fewest' }).units.values()]).toEqual([500]);
});

test('what is said is what is picked, and nothing that is refused, too many or there twice', () => {
  const wish = fc.record({
    cents: fc.integer({ min: -5, max: 400_000 }),
    way: anyWay,
    atMostCents: fc.option(fc.nat(100_000), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(anyFact(40), { maxLength: 400 }), wish, (facts, asked) => {
      const items = createItems(facts);
      const { units, cents } = pickToAmount(items, asked);
      let sum = 0;
      for (const [item, amount] of units) {
        expect(items).toContain(item);
        expect(whyNotDepositable(item)).toBeUndefined();
        expect(amount).toBeGreaterThan(0);
        expect(amount).toBeLessThanOrEqual(computeMaxAmount(item));
        sum += amount * toPriceCents(item);
      }
      expect(sum).toBe(cents);
      expect(units.size).toBeLessThanOrEqual(250);
      if (asked.atMostCents !== undefined) expect(cents).toBeLessThanOrEqual(asked.atMostCents);
    }),
    { numRuns: 60 },
  );
});

describe('a way does what its name says', () => {
  const dollars = [1, 2, 3, 4, 5, 10, 20].map((price) => ({ cents: price * 100 }));

  test.each([
    ['fewest', 3_000, [5, 6]],
    ['fewest', 2_500, [4, 6]],
    ['cheapest', 600, [0, 1, 2]],
    ['cheapest', 1_500, [0, 1, 2, 3, 4]],
  ] as const)('%s of %d cents', (way, cents, ids) => {
    const answer = pickToAmount(createItems(dollars), { cents, way });
    expect(toIds(answer).toSorted()).toEqual(ids);
    expect(answer.cents).toBe(cents);
  });

  test('the best offers to market go first, those without a market price last', () => {
    const ratios = [5, undefined, 1.25, 2, 1, 4];
    const items = createItems(ratios.map((marketPrice) => ({ cents: 100, marketPrice })));
    const unknown = createTestItem({
      id: 'id-6',
      marketPrice: null,
      offer: { price: 1, accepted: true },
    });
    const answer = pickToAmount([unknown, ...items], { cents: 300, way: 'ratio' });
    expect(toIds(answer)).toEqual([4, 2, 3]);
  });

  test('of equal items as few as bring enough, whatever the way', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 9_000 }),
        anyWay,
        (cents, count, asked, way) => {
          const items = createItems(Array.from({ length: count }, () => ({ cents })));
          const { units } = pickToAmount(items, { cents: asked, way });
          expect(units.size).toBe(Math.min(count, Math.ceil(asked / cents)));
        },
      ),
    );
  });

  test('the fewest are no more than the cheapest, and these are cheaper one by one', () => {
    const prices = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(prices, fc.integer({ min: 1, max: 60 }), (list, wish) => {
        // Items of one cent fill any gap, so that both reach the exact amount.
        const items = createItems([
          ...list.map((price) => ({ cents: price * 40 })),
          { cents: 40, amount: 60 },
        ]);
        const fewest = pickToAmount(items, { cents: wish * 40, way: 'fewest' });
        const cheapest = pickToAmount(items, { cents: wish * 40, way: 'cheapest' });
        expect(fewest.cents).toBe(wish * 40);
        expect(cheapest.cents).toBe(wish * 40);
        const largest = (pick: AmountPick) => Math.max(...[...pick.units.keys()].map(toPriceCents));
        expect(largest(fewest)).toBeGreaterThanOrEqual(largest(cheapest));
      }),
    );
  });

  test('only what is credited at once is never passed, also where it costs the amount', () => {
    const items = createItems([{ cents: 700 }, { cents: 400 }, { cents: 350 }]);
    const asked = { cents: 1_000, way: 'fewest', atMostCents: 760 } as const;
    const answer = pickToAmount(items, asked);
    expect(answer.cents).toBe(750);
    expect(pickToAmount(items, { ...asked, atMostCents: 0 }).units.size).toBe(0);
  });
});

test('of more cheap items than one deposit takes, those that bring enough', () => {
  const facts = Array.from({ length: 600 }, (_, index) => ({ cents: 1 + index }));
  const answer = pickToAmount(createItems(facts), { cents: 50_000, way: 'cheapest' });
  expect(answer.units.size).toBeLessThanOrEqual(250);
  expect(answer.cents).toBe(50_000);
});

test.each([
  ['which no sum meets', (index: number) => 2 + 2 * (index % 400), 50_001],
  ['which many sums meet', (index: number) => 3 + ((index * 7_919) % 20_000), 1_234_567],
])('10,000 items and an amount %s are answered as close', (_, toItemCents, cents) => {
  const facts = Array.from({ length: 10_000 }, (__, index) => ({ cents: toItemCents(index) }));
  const items = createItems(facts);
  for (const way of amountWays) {
    const answer = pickToAmount(items, { cents, way });
    expect(answer.cents).toBeGreaterThanOrEqual(cents);
    expect(answer.cents - cents).toBeLessThan(toItemCents(0));
  }
});
