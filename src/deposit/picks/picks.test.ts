import { describe, expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { toUnits } from '~/deposit/testing/toUnits';
import { computeDepositableAmount } from '~/items/whyNotDepositable';
import { createStore } from '~/lib/store/store';
import { acceptPrices } from './changePicks';
import {
  addUnits,
  forgetPicks,
  invertUnits,
  redoStep,
  removePick,
  setPickAmount,
  setUnits,
  undoStep,
} from './pickSteps';
import { clearPicks, noPicks, type PicksState, togglePick } from './picks';

const offer = { price: 2.5, accepted: true, maxAmount: 40 };
const knife = createTestItem({ id: 'knife' });
const stack = createTestItem({ id: 'stack', amount: 60, offer });
const held = createTestItem({ id: 'held', tradable: false });
const refused = createTestItem({ id: 'refused', offer: { price: 1, accepted: false } });

function createTestPicks() {
  const store = createStore<PicksState>(noPicks);
  return { store, toIds: () => [...store.get().picks].map(([id]) => id) };
}

describe('picking an item', () => {
  test('notes its name and the offer that was shown, and picking it again lets it go', () => {
    const { store, toIds } = createTestPicks();
    togglePick(store, knife);
    expect(store.get().picks.get('knife')).toEqual({
      amount: 1,
      price: 10.75,
      name: 'AK-47 | Redline (Field-Tested)',
    });
    togglePick(store, knife);
    expect(toIds()).toEqual([]);
  });

  test.each([held, refused])('$id, which cannot be deposited, picks nothing', (item) => {
    const { store, toIds } = createTestPicks();
    togglePick(store, item);
    expect(toIds()).toEqual([]);
    expect(store.get()).toBe(noPicks);
  });

  test('that has become undepositable can still be let go', () => {
    const { store, toIds } = createTestPicks();
    togglePick(store, knife);
    togglePick(store, createTestItem({ id: 'knife', tradable: false }));
    expect(toIds()).toEqual([]);
  });

  test('leaves the picks that were read before as they were', () => {
    const { store } = createTestPicks();
    const before = store.get().picks;
    togglePick(store, knife);
    expect(before.size).toBe(0);
    expect(noPicks.picks.size).toBe(0);
  });
});

describe('picking many', () => {
  test('takes what can be deposited, in order, and never less than is picked already', () => {
    const { store, toIds } = createTestPicks();
    togglePick(store, stack);
    setPickAmount(store, stack, 7);
    addUnits(store, toUnits([held, knife, stack, refused]));
    expect(toIds()).toEqual(['stack', 'knife']);
    expect(store.get().picks.get('stack')?.amount).toBe(7);
  });

  test('of which none is new tells nobody of a change', () => {
    const { store } = createTestPicks();
    addUnits(store, toUnits([knife]));
    const before = store.get();
    addUnits(store, toUnits([knife, held]));
    expect(store.get()).toBe(before);
  });
});

describe('the amount of a stack', () => {
  test.each([
    [5, 5],
    [40, 40],
    [41, 40],
    [9e15, 40],
    [1, 1],
    [0, 1],
    [-3, 1],
  ])('set to %d is %d', (amount, kept) => {
    const { store } = createTestPicks();
    togglePick(store, stack);
    setPickAmount(store, stack, amount);
    expect(store.get().picks.get('stack')?.amount).toBe(kept);
  });

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])('set to %d stays as it was', (amount) => {
    const { store } = createTestPicks();
    togglePick(store, stack);
    setPickAmount(store, stack, 3);
    setPickAmount(store, stack, amount);
    expect(store.get().picks.get('stack')?.amount).toBe(3);
  });

  test('of something that is not picked changes nothing', () => {
    const { store } = createTestPicks();
    setPickAmount(store, stack, 3);
    expect(store.get()).toBe(noPicks);
  });

  test('never becomes nothing, also when the site takes none of it any more', () => {
    const { store } = createTestPicks();
    togglePick(store, stack);
    const overstocked = createTestItem({
      id: 'stack',
      amount: 60,
      offer: { ...offer, maxAmount: 0 },
    });
    setPickAmount(store, overstocked, 2);
    expect(store.get().picks.get('stack')?.amount).toBeGreaterThanOrEqual(1);
  });
});

test('agreeing to a new price changes the price alone', () => {
  const { store } = createTestPicks();
  togglePick(store, stack);
  setPickAmount(store, stack, 9);
  const dearer = createTestItem({ id: 'stack', amount: 60, offer: { ...offer, price: 3 } });
  acceptPrices(store, [dearer]);
  expect(store.get().picks.get('stack')).toMatchObject({ amount: 9, price: 3 });
  acceptPrices(store, [createTestItem({ id: 'stack', offer: null })]);
  expect(store.get().picks.get('stack')?.price).toBe(3);
});

describe('a step can be taken back', () => {
  test('the removal of one item, with its amount and in its place', () => {
    const { store, toIds } = createTestPicks();
    addUnits(store, toUnits([stack, knife]));
    setPickAmount(store, stack, 12);
    removePick(store, 'stack');
    expect(toIds()).toEqual(['knife']);
    undoStep(store);
    expect(toIds()).toEqual(['stack', 'knife']);
    expect(store.get().picks.get('stack')?.amount).toBe(12);
  });

  test('the removal of everything', () => {
    const { store, toIds } = createTestPicks();
    addUnits(store, toUnits([stack, knife]));
    clearPicks(store);
    expect(toIds()).toEqual([]);
    undoStep(store);
    expect(toIds()).toEqual(['stack', 'knife']);
  });

  test('the latest first, however many there are', () => {
    const { store, toIds } = createTestPicks();
    addUnits(store, toUnits([stack]));
    clearPicks(store);
    togglePick(store, knife);
    undoStep(store);
    expect(toIds()).toEqual([]);
    undoStep(store);
    expect(toIds()).toEqual(['stack']);
  });

  test('one amount after the other is one step', () => {
    const { store } = createTestPicks();
    addUnits(store, toUnits([stack]));
    for (const amount of [3, 4, 5]) setPickAmount(store, stack, amount);
    undoStep(store);
    expect(store.get().picks.get('stack')?.amount).toBe(1);
  });

  test('nothing changes when there was none', () => {
    const { store } = createTestPicks();
    undoStep(store);
    redoStep(store);
    removePick(store, 'unknown');
    clearPicks(store);
    expect(store.get()).toBe(noPicks);
  });

  test('what has been sent is not picked again', () => {
    const { store, toIds } = createTestPicks();
    addUnits(store, toUnits([stack, knife]));
    forgetPicks(store, ['knife']);
    undoStep(store);
    expect(toIds()).toEqual(['stack']);
  });
});

test('so many units together are taken from the first on', () => {
  const { store } = createTestPicks();
  setUnits(store, toUnits([knife, stack, held], computeDepositableAmount), 30);
  expect([...store.get().picks].map(([id, { amount }]) => [id, amount])).toEqual([
    ['knife', 1],
    ['stack', 29],
  ]);
  setUnits(store, toUnits([knife, stack, held], computeDepositableAmount), 0);
  expect(store.get().picks.size).toBe(0);
});

test('inverted, what was picked is let go and all of each other is picked', () => {
  const { store, toIds } = createTestPicks();
  togglePick(store, knife);
  invertUnits(store, toUnits([knife, stack, held, refused], computeDepositableAmount));
  expect(toIds()).toEqual(['stack']);
  expect(store.get().picks.get('stack')?.amount).toBe(40);
});
