import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeFirstRow, computeLastRow, listRows } from './gridRows';

const rows = { count: 100, height: 250, top: 300 };

describe('the rows in the viewport', () => {
  test.each([
    ['at the top of the page', 0, 0, 1],
    ['as the grid reaches the upper edge', 300, 0, 2],
    ['one px before a row leaves', 549, 0, 3],
    ['as a row leaves', 550, 1, 3],
    ['at the end of the page', 24_550, 97, 99],
    ['beyond the end, where a phone bounces', 30_000, 97, 99],
    ['above the beginning, where a phone bounces', -80, 0, 1],
  ])('%s', (_, top, first, last) => {
    const viewport = { top, height: 750 };
    expect(computeFirstRow(rows, viewport)).toBe(first);
    expect(computeLastRow(rows, viewport)).toBe(last);
  });

  test('are all that touch it, wherever it is', () => {
    fc.assert(
      fc.property(fc.nat(26_000), fc.integer({ min: 100, max: 3_000 }), (top, height) => {
        const viewport = { top: Math.min(top, 300 + 25_000 - height), height };
        const bottom = viewport.top + height;
        const touching = Array.from({ length: rows.count }, (_, row) => row).filter((row) => {
          const start = rows.top + row * rows.height;
          return start + rows.height > viewport.top && start < bottom;
        });
        fc.pre(touching.length > 0);
        expect(computeFirstRow(rows, viewport)).toBe(touching[0]);
        expect(computeLastRow(rows, viewport)).toBe(touching.at(-1));
      }),
    );
  });

  test('are the last ones when filters have just made the page shorter', () => {
    const viewport = { top: 20_000, height: 750 };
    expect(computeFirstRow({ ...rows, count: 4 }, viewport)).toBe(1);
    expect(computeLastRow({ ...rows, count: 4 }, viewport)).toBe(3);
  });
});

describe('the rows that are drawn', () => {
  test.each([
    [
      'two more on both sides',
      { first: 10, last: 12, persistedRow: -1 },
      [8, 9, 10, 11, 12, 13, 14],
    ],
    ['no more than there are', { first: 0, last: 99, persistedRow: -1 }, [...Array(100).keys()]],
    [
      'the active one above them',
      { first: 50, last: 50, persistedRow: 3 },
      [3, 48, 49, 50, 51, 52],
    ],
    ['the active one below them', { first: 0, last: 0, persistedRow: 70 }, [0, 1, 2, 70]],
    ['the active one among them, once', { first: 0, last: 0, persistedRow: 2 }, [0, 1, 2]],
    ['nothing for an active one that is gone', { first: 0, last: 0, persistedRow: 100 }, [0, 1, 2]],
  ])('%s', (_, shown, expected) => {
    expect(listRows(rows, shown)).toEqual(expected);
  });

  test('are none in an empty grid', () => {
    const none = { ...rows, count: 0 };
    const viewport = { top: 0, height: 750 };
    const shown = {
      first: computeFirstRow(none, viewport),
      last: computeLastRow(none, viewport),
      persistedRow: -1,
    };
    expect(listRows(none, shown)).toEqual([]);
  });
});
