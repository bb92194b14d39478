import { expect, test } from 'vitest';
import type { Item } from '~/assetpay/inventory/item';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { compareInventories } from './compareInventories';
import type { Inventory } from './mergePages';

const item = (id: string, price: number, changes: Partial<Item> = {}) =>
  createTestItem({ id, offer: { price, accepted: true, maxAmount: 10 }, ...changes });

function toInventory(items: readonly Item[], isComplete = true): Inventory {
  const byId = new Map(items.map((each) => [each.id, each]));
  const rest = { missing: 0, updatedAt: 0, collateral: 0, dropped: 0 };
  return { items, byId, count: items.length, isComplete, ...rest };
}

test('nothing is said of an inventory that stays as it was, in whatever order', () => {
  const items = [item('a', 1), item('b', 2)];
  expect(compareInventories(toInventory(items), toInventory(items.toReversed()))).toBeUndefined();
});

test('gone, new, risen and fallen are counted; a stack counts with all its units', () => {
  const before = [item('a', 1), item('b', 2), item('c', 3), item('d', 0.5, { amount: 4 })];
  const after = [item('b', 1.5), item('c', 3.25), item('d', 0.4, { amount: 4 }), item('e', 9)];
  expect(compareInventories(toInventory(before), toInventory(after))).toEqual({
    gone: 1,
    added: 1,
    fell: { count: 2, cents: 90 },
    rose: { count: 1, cents: 25 },
  });
});

test('a part of an inventory says of prices alone what changed', () => {
  const change = compareInventories(
    toInventory([item('a', 1), item('b', 1)]),
    toInventory([item('a', 2)], false),
  );
  expect(change).toMatchObject({ gone: 0, added: 0, rose: { count: 1, cents: 100 } });
});

test('an item that is refused in one of the reads has no price to compare', () => {
  const refused = createTestItem({ id: 'a', offer: { price: 9, accepted: false } });
  expect(compareInventories(toInventory([item('a', 1)]), toInventory([refused]))).toBeUndefined();
});
