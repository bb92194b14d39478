// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Item } from '~/assetpay/inventory/item';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { noPicks } from '~/deposit/picks/picks';
import { toggleKeptItem, toggleKeptName } from '~/inventory/picking/changeKeepList';
import { createKeepList } from '~/inventory/picking/keepList';
import type { CardMarks, Selection } from '~/inventory/picking/Selection';
import { listMembers } from '~/inventory/stacks/stackMembers';
import { listCards } from '~/inventory/stacks/stacks';
import { toFullName } from '~/items/itemNames';
import { createSafeStorage } from '~/lib/safeStorage';
import { createStore } from '~/lib/store/store';
import { createGamePicks, type GamePicks } from './createGamePicks';
import { createSelection, pickSteps, type Reserved } from './createSelection';

beforeAll(async () => {
  pickSteps.fetch();
  await vi.waitFor(() => expect(pickSteps.get().module).toBeDefined());
});

const plain = { wear: undefined, paintSeed: undefined, stickers: undefined, propId: undefined };
const offer = { price: 2, accepted: true };

const createCase = (id: string, changes: Readonly<Record<string, unknown>> = {}) =>
  createTestItem({ ...plain, name: 'Case', marketHashName: 'Case', offer, id, ...changes });

/** Three of one, of which one is four; two of another one; and one that cannot be traded. */
const items = [
  createCase('a'),
  createCase('b', { amount: 4 }),
  createCase('c'),
  createCase('k', { marketHashName: 'Key' }),
  createCase('l', { marketHashName: 'Key' }),
  createCase('held', { tradable: false }),
];
const cards = listCards(items, { stacking: 'same', order: 'worst' });

function findCard(name: string): Item {
  const card = cards.find((known) => known.marketHashName === name);
  if (card === undefined) throw new Error(`no card ${name}`);
  return card;
}

const noStorage = createSafeStorage(() => {
  throw new DOMException('denied', 'SecurityError');
});

function createTest() {
  const store = createStore(noPicks);
  const keepList = createKeepList(noStorage, 'kept');
  const reserved = createStore<Reserved>({ units: new Map() });
  const selection = createSelection(store, keepList, reserved);
  return {
    keepList,
    reserved,
    selection,
    store,
    toAmounts: () =>
      Object.fromEntries([...store.get().picks].map(([id, { amount }]) => [id, amount])),
  };
}

test('a click on a stack picks one unit of it, and another lets go of all', () => {
  const { selection, toAmounts } = createTest();
  const card = findCard('Case');
  selection.toggle(card);
  expect(toAmounts()).toEqual({ a: 1 });
  expect(selection.has(card)).toBe(true);
  selection.setUnits(card, 5);
  selection.toggle(card);
  expect(toAmounts()).toEqual({});
});

test('units come from the first of a stack on, and go from the last on', () => {
  const { selection, toAmounts } = createTest();
  const card = findCard('Case');
  expect(selection.countUnits(card)).toEqual({ picked: 0, most: 6 });
  selection.setUnits(card, 3);
  expect(toAmounts()).toEqual({ a: 1, b: 2 });
  selection.setUnits(card, 6);
  expect(toAmounts()).toEqual({ a: 1, b: 4, c: 1 });
  selection.setUnits(card, 4);
  expect(toAmounts()).toEqual({ a: 1, b: 3 });
});

test('what was picked of a stack stays when more of it is', () => {
  const { selection, toAmounts } = createTest();
  const [, , last] = listMembers(findCard('Case'));
  if (last) selection.toggle(last);
  selection.setUnits(findCard('Case'), 2);
  expect(toAmounts()).toEqual({ a: 1, c: 1 });
});

test('whatever is asked for, a stack has as many units as that, if it can', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -2, max: 12 }), { maxLength: 8 }), (amounts) => {
      const { selection } = createTest();
      const card = findCard('Case');
      for (const amount of amounts) {
        selection.setUnits(card, amount);
        expect(selection.countUnits(card).picked).toBe(Math.max(0, Math.min(amount, 6)));
      }
    }),
  );
});

/** The members that only read. All others are steps, and the compiler asks for each below. */
type Read = keyof CardMarks | 'selectPickable' | 'countDepositable' | 'getReserved' | 'getPicked';
type Step = Exclude<keyof Selection, Read> | 'keepItem' | 'keepName';

const shown = [...cards, ...items];

/** Each step, at one of the shown cards. */
const steps: Record<Step, (picks: GamePicks, card: Item) => unknown> = {
  toggle: ({ selection }, card) => selection.toggle(card),
  setUnits: ({ selection }, card) => selection.setUnits(card, 3),
  pick: ({ selection }, card) => selection.pick([card, ...items]),
  invert: ({ selection }) => selection.invert(shown),
  pickUnits: ({ selection }, card) =>
    selection.pickUnits(new Map(listMembers(card).map((item) => [item, 1]))),
  clear: ({ selection }) => selection.clear(),
  undo: ({ selection }) => selection.undo(),
  redo: ({ selection }) => selection.redo(),
  keepItem: ({ keepList }, card) =>
    listMembers(card).length === 1 && toggleKeptItem(keepList, card),
  keepName: ({ keepList }, card) => toggleKeptName(keepList, toFullName(card)),
};

test('no step picks what is kept, by its id or its name, or what is refused', () => {
  const anyStep = fc.constantFrom(...Object.entries(steps));
  const anyCard = fc.constantFrom(...shown);
  fc.assert(
    fc.property(fc.array(fc.tuple(anyStep, anyCard), { maxLength: 30 }), (taken) => {
      const picks = createGamePicks(createStore<Reserved>({ units: new Map() }))('owner', '730');
      const { selection, keepList, store } = picks;
      for (const [[step, run], card] of taken) {
        run(picks, card);
        const kept = keepList.get();
        for (const [id, { name, amount }] of store.get().picks) {
          expect(kept.items.has(id) || kept.names.has(name), `${step} ${id}`).toBe(false);
          expect(id).not.toBe('held');
          expect(amount).toBeLessThanOrEqual(items.find((item) => item.id === id)?.amount ?? 1);
        }
        expect(
          selection
            .selectPickable(shown)
            .some(
              ({ id, marketHashName = '' }) => kept.items.has(id) || kept.names.has(marketHashName),
            ),
        ).toBe(false);
      }
      window.localStorage.clear();
    }),
  );
});

test('units that were worked out before something was kept leave it out', () => {
  const { selection, keepList, toAmounts } = createTest();
  const [first, second] = items;
  if (!first || !second) throw new Error('too few items');
  toggleKeptItem(keepList, first);
  selection.pickUnits(
    new Map([
      [first, 1],
      [second, 2],
    ]),
  );
  expect(toAmounts()).toEqual({ b: 2 });
});

test('a card is kept when everything behind it is, and its units are those that are not', () => {
  const { selection, keepList } = createTest();
  const card = findCard('Case');
  const [first, second, third] = items;
  if (!first || !second || !third) throw new Error('too few items');
  toggleKeptItem(keepList, second);
  expect(selection.isKept(card)).toBe(false);
  expect(selection.countUnits(card).most).toBe(2);
  toggleKeptItem(keepList, first);
  toggleKeptItem(keepList, third);
  expect(selection.isKept(card)).toBe(true);
});
