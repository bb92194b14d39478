import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { type DuplicatesRule, selectDuplicates } from './selectDuplicates';

const plain = { stickers: undefined, charm: undefined };
const createAk = (id: string, wear: string, changes: Readonly<Record<string, unknown>> = {}) =>
  createTestItem({
    ...plain,
    id,
    wear,
    marketHashName: 'AK-47 | Redline (Field-Tested)',
    ...changes,
  });

const sticker = { name: 'Crown', iconUrl: 'icon' };
const items = [
  createAk('worst', '0.37'),
  createAk('best', '0.16'),
  createAk('middle', '0.2', { offer: { price: 1, accepted: true } }),
  createAk('stickered', '0.38', { stickers: [sticker] }),
  createAk('other', '0.3', { marketHashName: 'AWP | Asiimov (Field-Tested)' }),
  createAk('st', '0.3', { marketHashName: 'StatTrak™ M4A4 | Howl (Field-Tested)' }),
  createAk('st2', '0.31', { marketHashName: 'StatTrak™ M4A4 | Howl (Field-Tested)' }),
  createTestItem({ ...plain, id: 'cloth', wear: undefined, marketHashName: 'Cloth', amount: 392 }),
];

const rule: DuplicatesRule = {
  keep: 1,
  order: 'worst',
  hasMarked: false,
  hasApplied: false,
  isPicked: () => false,
};

function select(changes: Partial<DuplicatesRule> = {}) {
  const units = new Map(items.map((item) => [item, item.amount ?? 1]));
  const selected = selectDuplicates(units, { ...rule, ...changes });
  return Object.fromEntries(Array.from(selected, ([{ id }, amount]) => [id, amount]));
}

test('all but one of each name go, the worst floats first; special ones stay', () => {
  expect(select()).toEqual({ worst: 1, middle: 1, cloth: 391 });
});

test('more of each stay when that is asked for, and the lowest offers go first', () => {
  expect(select({ keep: 2, order: 'cheapest' })).toEqual({ middle: 1, cloth: 390 });
});

test('special ones count and go where that is asked for', () => {
  expect(select({ hasMarked: true })).toMatchObject({ st2: 1 });
  expect(select({ hasApplied: true })).toEqual({ stickered: 1, worst: 1, middle: 1, cloth: 391 });
});

test('what is picked already goes first, so that one stays', () => {
  expect(select({ isPicked: ({ id }) => id === 'best' })).toEqual({
    best: 1,
    worst: 1,
    cloth: 391,
  });
});

test('of each name as many stay as asked for, or all there are', () => {
  const anyItems = fc.array(
    fc.record({ name: fc.constantFrom('A', 'B', 'C'), amount: fc.integer({ min: 1, max: 5 }) }),
  );
  fc.assert(
    fc.property(anyItems, fc.nat(4), (rows, keep) => {
      const units = new Map(
        rows.map(({ name, amount }, index) => [
          createTestItem({ ...plain, id: `${index}`, marketHashName: name, amount }),
          amount,
        ]),
      );
      const selected = selectDuplicates(units, { ...rule, keep });
      for (const name of ['A', 'B', 'C']) {
        const count = (from: ReadonlyMap<{ marketHashName?: string | undefined }, number>) =>
          [...from].reduce((sum, [item, n]) => sum + (item.marketHashName === name ? n : 0), 0);
        expect(count(units) - count(selected)).toBe(Math.min(keep, count(units)));
      }
    }),
  );
});
