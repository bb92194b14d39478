import { describe, expect, test } from 'vitest';
import { type GridState, resolveGridAction } from './gridKeys';

type Keys = Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>>;

/** Ten items in four columns: 0 to 3, 4 to 7, and a short row of 8 and 9. */
const state: GridState = {
  active: 5,
  count: 10,
  isPartial: false,
  columns: 4,
  pageRows: 2,
  isRightToLeft: false,
};

function press(key: string, changes: Partial<GridState> = {}, keys: Keys = {}) {
  const modifiers = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...keys };
  return resolveGridAction({ key, ...modifiers }, { ...state, ...changes });
}

describe('a key moves from item to item', () => {
  test.each([
    ['ArrowRight', 5, 6],
    ['ArrowRight', 3, 4],
    ['ArrowRight', 9, 9],
    ['ArrowLeft', 5, 4],
    ['ArrowLeft', 4, 3],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 1, 5],
    ['ArrowDown', 5, 9],
    ['ArrowDown', 6, 9],
    ['ArrowDown', 7, 9],
    ['ArrowDown', 9, 9],
    ['ArrowDown', 8, 8],
    ['ArrowUp', 5, 1],
    ['ArrowUp', 9, 5],
    ['ArrowUp', 2, 2],
    ['ArrowUp', 0, 0],
    ['PageDown', 1, 9],
    ['PageDown', 2, 9],
    ['PageDown', 8, 8],
    ['PageUp', 9, 1],
    ['PageUp', 5, 1],
    ['PageUp', 6, 2],
    ['Home', 7, 0],
    ['End', 2, 9],
  ])('%s from %d goes to %d', (key, active, to) => {
    expect(press(key, { active })).toEqual({ kind: 'move', to, extend: false });
  });

  test.each(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home'])(
    '%s begins at the first item',
    (key) => {
      expect(press(key, { active: -1 })).toEqual({ kind: 'move', to: 0, extend: false });
    },
  );

  test('and never out of the list, whatever its shape', () => {
    const keys = [
      'ArrowRight',
      'ArrowLeft',
      'ArrowDown',
      'ArrowUp',
      'PageDown',
      'PageUp',
      'Home',
      'End',
    ];
    for (const columns of [1, 2, 5]) {
      for (const count of [1, 2, 7, 10]) {
        for (let active = -1; active < count; active += 1) {
          for (const key of keys) {
            const action = press(key, { active, count, columns });
            const to = action?.kind === 'move' ? action.to : -1;
            expect(to, `${key} from ${active} of ${count} in ${columns}`).toBeGreaterThanOrEqual(0);
            expect(to, `${key} from ${active} of ${count} in ${columns}`).toBeLessThan(count);
          }
        }
      }
    }
  });

  test('by Down alone every row of a column is reached, and Up leads back', () => {
    let active = 2;
    const seen = [active];
    for (let step = 0; step < 3; step += 1) {
      const action = press('ArrowDown', { active, count: 15 });
      active = action?.kind === 'move' ? action.to : -1;
      seen.push(active);
    }
    expect(seen).toEqual([2, 6, 10, 14]);
  });

  test.each([
    ['ArrowRight', 4],
    ['ArrowLeft', 6],
    ['ArrowDown', 9],
    ['Home', 0],
  ])('%s from 5 goes to %d where the text runs from right to left', (key, to) => {
    expect(press(key, { isRightToLeft: true })).toMatchObject({ to });
  });

  test('with Shift it takes along what lies between', () => {
    expect(press('ArrowDown', {}, { shiftKey: true })).toEqual({
      kind: 'move',
      to: 9,
      extend: true,
    });
    expect(press('End', {}, { shiftKey: true, ctrlKey: true })).toEqual({
      kind: 'move',
      to: 9,
      extend: true,
    });
  });

  test('no key moves in a list without items', () => {
    for (const key of ['ArrowRight', 'PageDown', 'Home', 'End']) {
      expect(press(key, { active: -1, count: 0 })).toBeUndefined();
    }
  });
});

describe('while more items are to arrive', () => {
  test('End goes to where the last one will be', () => {
    expect(press('End', { isPartial: true })).toEqual({ kind: 'moveToEnd' });
  });

  test('Shift and End go as far as there is something to pick', () => {
    const action = press('End', { isPartial: true }, { shiftKey: true });
    expect(action).toEqual({ kind: 'move', to: 9, extend: true });
  });
});

describe('a key does something to the active item', () => {
  test.each([
    [' ', {}, { kind: 'toggle' }],
    [' ', { shiftKey: true }, { kind: 'extend' }],
    ['Enter', {}, { kind: 'details' }],
    ['Escape', {}, { kind: 'endRange' }],
    ['F2', {}, { kind: 'units' }],
    ['a', { ctrlKey: true }, { kind: 'pickAll' }],
    ['A', { ctrlKey: true, shiftKey: true }, { kind: 'pickAll' }],
    ['a', { metaKey: true }, { kind: 'pickAll' }],
    ['a', {}, { kind: 'type', letter: 'a' }],
    ['4', {}, { kind: 'type', letter: '4' }],
    ['+', {}, { kind: 'step', by: 1 }],
    ['+', { shiftKey: true }, { kind: 'step', by: 1 }],
    ['-', {}, { kind: 'step', by: -1 }],
    ['z', { ctrlKey: true }, { kind: 'undo' }],
    ['z', { metaKey: true }, { kind: 'undo' }],
    ['Z', { ctrlKey: true, shiftKey: true }, { kind: 'redo' }],
    ['y', { ctrlKey: true }, { kind: 'redo' }],
    ['ArrowDown', { altKey: true }, { kind: 'open', isOpen: true }],
    ['ArrowUp', { altKey: true }, { kind: 'open', isOpen: false }],
    ['Ж', { shiftKey: true }, { kind: 'type', letter: 'Ж' }],
    ['龍', {}, { kind: 'type', letter: '龍' }],
    ['😀', {}, { kind: 'type', letter: '😀' }],
  ])('"%s" with %j', (key, keys, action) => {
    expect(press(key, {}, keys)).toEqual(action);
  });
});

describe('what belongs to the browser stays with it', () => {
  test.each<[string, Keys]>([
    ['Tab', {}],
    ['Tab', { shiftKey: true }],
    ['F5', {}],
    ['f', { ctrlKey: true }],
    ['r', { metaKey: true }],
    ['c', { ctrlKey: true }],
    [' ', { ctrlKey: true }],
    ['Enter', { metaKey: true }],
    ['ArrowLeft', { altKey: true }],
    ['a', { altKey: true, ctrlKey: true }],
    ['Shift', { shiftKey: true }],
    ['Control', { ctrlKey: true }],
    ['Dead', {}],
    ['Process', {}],
    ['Unidentified', {}],
  ])('%s with %j', (key, keys) => {
    expect(press(key, {}, keys)).toBeUndefined();
  });
});

test.each([
  ['ф', 'KeyA', 'pickAll'],
  ['α', 'KeyA', 'pickAll'],
  ['ش', 'KeyA', 'pickAll'],
  ['ש', 'KeyA', 'pickAll'],
  ['я', 'KeyZ', 'undo'],
  ['н', 'KeyY', 'redo'],
  ['a', 'KeyQ', 'pickAll'],
])('Control and %s on the key %s is %s', (key, code, kind) => {
  const pressed = { key, code, ctrlKey: true, shiftKey: false, metaKey: false, altKey: false };
  expect(resolveGridAction(pressed, state)).toMatchObject({ kind });
});
