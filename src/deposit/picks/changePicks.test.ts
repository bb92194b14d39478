import { expect, test } from 'vitest';
import { createPricedItem } from '~/deposit/testing/createTestSending';
import { toUnits } from '~/deposit/testing/toUnits';
import { createStore } from '~/lib/store/store';
import { acceptPrices, fitPicks } from './changePicks';
import { addUnits, undoStep } from './pickSteps';
import { noPicks, type PicksStore } from './picks';

function createPicks(): PicksStore {
  const store: PicksStore = createStore(noPicks);
  addUnits(store, toUnits([createPricedItem('a', 1, { amount: 9 }), createPricedItem('b', 2)]));
  return store;
}

test('new prices are agreed to all at once, and only for what is picked', () => {
  const store = createPicks();
  let changes = 0;
  store.subscribe(() => {
    changes += 1;
  });
  acceptPrices(store, [
    createPricedItem('a', 5),
    createPricedItem('b', 6),
    createPricedItem('c', 7),
  ]);
  expect([...store.get().picks].map(([, { price }]) => price)).toEqual([5, 6]);
  expect(changes).toBe(1);
});

test('amounts are set, and what has none left is dropped and can come back', () => {
  const store = createPicks();
  fitPicks(
    store,
    new Map([
      ['a', 3],
      ['b', 0],
      ['stranger', 4],
    ]),
  );
  expect([...store.get().picks].map(([id, { amount }]) => [id, amount])).toEqual([['a', 3]]);
  undoStep(store);
  expect([...store.get().picks].map(([id]) => id)).toEqual(['a', 'b']);
});

test('several picks go in one step', () => {
  const store = createPicks();
  fitPicks(
    store,
    new Map([
      ['a', 0],
      ['b', 0],
    ]),
  );
  expect(store.get().picks.size).toBe(0);
  undoStep(store);
  expect([...store.get().picks].map(([id]) => id)).toEqual(['a', 'b']);
});
