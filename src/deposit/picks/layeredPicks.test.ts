import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item } from '~/assetpay/inventory/item';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { resolveBasket } from '~/deposit/basket/resolveBasket';
import { toUnits } from '~/deposit/testing/toUnits';
import { createStore } from '~/lib/store/store';
import type { PickedItem } from './pickedItems';
import { addUnits, removePick } from './pickSteps';
import { noPicks, type PicksState, togglePick } from './picks';

const createItem = (index: number) =>
  createTestItem({ id: `i${index}`, offer: { price: index + 1, accepted: true } });
const items = Array.from({ length: 40 }, (_, index) => createItem(index));
const byId = new Map(items.map((item) => [item.id, item]));
const today = { isComplete: true, collateral: 100 };

function createTestStore(picked: readonly Item[]) {
  const store = createStore<PicksState>(noPicks);
  addUnits(store, toUnits(picked));
  return store;
}

test('picks that came step by step are those of one map, and so is their basket', () => {
  fc.assert(
    fc.property(
      fc.nat(items.length),
      fc.array(fc.constantFrom(...items), { maxLength: 80 }),
      (picked, toggled) => {
        const store = createTestStore(items.slice(0, picked));
        const expected = new Map<string, PickedItem>(store.get().picks);
        for (const item of toggled) {
          togglePick(store, item);
          const pick = store.get().picks.get(item.id);
          if (!expected.delete(item.id) && pick) expected.set(item.id, pick);
          const { picks } = store.get();
          expect([...picks]).toEqual([...expected]);
          expect(picks.size).toBe(expected.size);
          expect(picks.has(item.id)).toBe(expected.has(item.id));
          expect(resolveBasket(byId, picks, today)).toEqual(
            resolveBasket(byId, new Map(expected), today),
          );
        }
      },
    ),
    { seed: 1 },
  );
});

test('a thousand steps are still the picks they make', () => {
  const store = createTestStore(items);
  for (let step = 0; step < 1_001; step += 1) togglePick(store, createItem(step % 3));
  const ids = items.map(({ id }) => id);
  // 334 steps each leave the first two picked, 333 not the third.
  expect([...store.get().picks].map(([id]) => id)).toEqual([...ids.slice(3), 'i0', 'i1']);
});

test('what was read before a step stays as it was', () => {
  const store = createTestStore(items);
  const before = store.get().picks;
  removePick(store, 'i7');
  togglePick(store, createItem(8));
  expect(before.size).toBe(40);
  expect(before.has('i7') && before.has('i8')).toBe(true);
  expect(resolveBasket(byId, before, today).count).toBe(40);
  expect(resolveBasket(byId, store.get().picks, today).count).toBe(38);
});

test('another reading of the inventory changes lines that were picked long ago', () => {
  const store = createTestStore(items);
  togglePick(store, createItem(0));
  const { picks } = store.get();
  expect(resolveBasket(byId, picks, today).priceChanges).toBe(0);
  const dearer = createTestItem({ id: 'i5', offer: { price: 60, accepted: true } });
  const basket = resolveBasket(new Map(byId).set('i5', dearer), picks, today);
  expect(basket.priceChanges).toBe(1);
  expect(basket.totalCents).toBe(resolveBasket(byId, picks, today).totalCents + 5_400);
  const reserved = new Map([['i9', { by: 'attempt', units: 1 } as const]]);
  expect(resolveBasket(byId, picks, { ...today, reserved }).count).toBe(38);
});
