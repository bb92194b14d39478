import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { toUnits } from '~/deposit/testing/toUnits';
import { computeDepositableAmount } from '~/items/whyNotDepositable';
import { createStore } from '~/lib/store/store';
import { fitPicks } from './changePicks';
import {
  addUnits,
  banPicks,
  forgetPicks,
  invertUnits,
  redoStep,
  removePick,
  setPickAmount,
  setUnits,
  undoStep,
} from './pickSteps';
import { clearPicks, noPicks, type PicksStore, togglePick } from './picks';

const items = Array.from({ length: 6 }, (_, index) =>
  createTestItem({
    id: `id-${index}`,
    amount: index + 1,
    tradable: index !== 5,
    offer: { price: index + 0.5, accepted: true },
  }),
);

const anyItem = fc.constantFrom(...items);
const anyItems = fc.uniqueArray(anyItem);
type Act = (store: PicksStore) => void;

/** Steps that can be taken back. */
const anyStep: fc.Arbitrary<Act> = fc.oneof(
  anyItem.map(
    (item): Act =>
      (store) =>
        togglePick(store, item),
  ),
  anyItems.map(
    (some): Act =>
      (store) =>
        addUnits(store, toUnits(some)),
  ),
  anyItems.map(
    (some): Act =>
      (store) =>
        invertUnits(store, toUnits(some)),
  ),
  fc.tuple(anyItems, fc.integer({ min: -1, max: 20 })).map(
    ([some, units]): Act =>
      (store) =>
        setUnits(store, toUnits(some, computeDepositableAmount), units),
  ),
  anyItem.map(
    ({ id }): Act =>
      (store) =>
        removePick(store, id),
  ),
  fc.constant<Act>(clearPicks),
  fc.tuple(anyItem, fc.integer({ min: 1, max: 6 })).map(
    ([item, amount]): Act =>
      (store) =>
        setPickAmount(store, item, amount),
  ),
);

const anyTurn = fc.oneof(
  { weight: 3, arbitrary: anyStep },
  { weight: 1, arbitrary: fc.constantFrom<Act>(undoStep, redoStep) },
);

const createPicks = (): PicksStore => createStore(noPicks);
const toRows = (store: PicksStore) => [...store.get().picks];
type Rows = ReturnType<typeof toRows>;

/** Goes on with `act` while it changes anything; the picks at each stop. */
function follow(store: PicksStore, act: Act): Rows[] {
  const stops: Rows[] = [];
  for (let before = store.get(); ; before = store.get()) {
    act(store);
    if (store.get() === before) return stops;
    stops.push(toRows(store));
  }
}

test('all the way back and forth again leads through the same picks, to the order and the amount', () => {
  fc.assert(
    fc.property(fc.array(anyTurn, { maxLength: 40 }), (turns) => {
      const store = createPicks();
      for (const turn of turns) turn(store);
      follow(store, redoStep);
      const end = toRows(store);
      const back = follow(store, undoStep);
      expect(toRows(store)).toEqual([]);
      const forth = follow(store, redoStep);
      expect(toRows(store)).toEqual(end);
      expect([...back.slice(0, -1).toReversed(), ...(back.length > 0 ? [end] : [])]).toEqual(forth);
    }),
  );
});

test('one step back is what was there before the step, and what comes then replaces what was taken back', () => {
  fc.assert(
    fc.property(fc.array(anyTurn, { maxLength: 30 }), anyStep, anyStep, (turns, step, other) => {
      const store = createPicks();
      for (const turn of turns) turn(store);
      // Amounts of one item after the other are one step: begin a new one.
      togglePick(store, createTestItem({ id: 'apart' }));
      const before = toRows(store);
      step(store);
      const isStep = JSON.stringify(toRows(store)) !== JSON.stringify(before);
      if (isStep) undoStep(store);
      expect(toRows(store)).toEqual(before);
      other(store);
      const after = toRows(store);
      if (JSON.stringify(after) === JSON.stringify(before)) return;
      redoStep(store);
      expect(toRows(store)).toEqual(after);
    }),
  );
});

test('an amount that is set after a step back is not lost by a step forth', () => {
  const store = createPicks();
  const [, , three = items[0], four] = items;
  if (three === undefined || four === undefined) throw new Error('too few items');
  togglePick(store, three);
  setPickAmount(store, three, 2);
  togglePick(store, four);
  undoStep(store);
  setPickAmount(store, three, 3);
  redoStep(store);
  expect(store.get().picks.get(three.id)?.amount).toBe(3);
});

test('amounts of one item after the other are one step', () => {
  const store = createPicks();
  const item = items[4];
  if (item === undefined) throw new Error('too few items');
  togglePick(store, item);
  for (const amount of [2, 3, 4, 5]) setPickAmount(store, item, amount);
  undoStep(store);
  expect(store.get().picks.get(item.id)?.amount).toBe(1);
});

test('a hundred steps can be taken back, and no more are remembered', () => {
  const store = createPicks();
  const item = items[0];
  if (item === undefined) throw new Error('too few items');
  for (let turn = 0; turn < 250; turn += 1) togglePick(store, item);
  expect(follow(store, undoStep)).toHaveLength(100);
});

test('units are added of what can be deposited, and what is picked has as many afterwards, or stays', () => {
  const store = createPicks();
  const [one, two, three, , , held] = items;
  if (!one || !two || !three || !held) throw new Error('too few items');
  togglePick(store, two);
  togglePick(store, three);
  setPickAmount(store, three, 3);
  addUnits(
    store,
    new Map([
      [one, 1],
      [two, 5],
      [three, 1],
      [held, 3],
    ]),
  );
  expect(toRows(store).map(([id, { amount }]) => [id, amount])).toEqual([
    ['id-1', 2],
    ['id-2', 3],
    ['id-0', 1],
  ]);
});

test('what was sent never comes back', () => {
  const store = createPicks();
  addUnits(store, toUnits(items));
  forgetPicks(store, ['id-0']);
  expect(follow(store, undoStep)).toEqual([]);
  expect(store.get().picks.has('id-0')).toBe(false);
});

test('what is banned is gone from every step, and no step is left that does nothing', () => {
  fc.assert(
    fc.property(fc.array(anyTurn, { maxLength: 30 }), anyItem, (turns, { id }) => {
      const store = createPicks();
      for (const turn of turns) turn(store);
      const without = toRows(store).filter(([other]) => other !== id);
      banPicks(store, (other) => other === id);
      expect(toRows(store)).toEqual(without);
      const { past, future } = store.get();
      const stops = [...follow(store, redoStep), ...follow(store, undoStep)];
      expect(stops.flat().some(([other]) => other === id)).toBe(false);
      expect(stops).toHaveLength(past.length + 2 * future.length);
    }),
  );
});

test('banning what was never picked changes nothing', () => {
  const store = createPicks();
  addUnits(store, toUnits(items));
  fitPicks(store, new Map([['id-0', 0]]));
  const before = store.get();
  banPicks(store, (id) => id === 'stranger');
  expect(store.get()).toBe(before);
});

test('no step picks what cannot be deposited, or more of it than there is', () => {
  fc.assert(
    fc.property(fc.array(anyTurn, { maxLength: 30 }), (turns) => {
      const store = createPicks();
      for (const turn of turns) turn(store);
      for (const [id, { amount }] of store.get().picks) {
        const item = items.find((one) => one.id === id);
        expect(amount).toBeGreaterThan(0);
        expect(amount).toBeLessThanOrEqual(item ? computeDepositableAmount(item) : 0);
      }
    }),
  );
});
