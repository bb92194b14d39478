import { expect, test } from 'vitest';
import { toFigure, toMedian, toQuantile, toRatio, toShareAbove } from './statistics';

test('a median lies in the middle, whatever the order', () => {
  expect(toMedian([9, 1, 5])).toBe(5);
  expect(toMedian([4, 1, 2, 3])).toBe(2.5);
  expect(toMedian([])).toBeNaN();
});

test('a quantile lies between its neighbours', () => {
  expect(toQuantile([0, 10, 20, 30], 0.5)).toBe(15);
  expect(toQuantile([7], 0.95)).toBe(7);
});

test('a figure says where the middle half of the rounds lies', () => {
  expect(toFigure([5, 1, 2, 4, 3])).toEqual({ median: 3, low: 2, high: 4 });
});

test('rounds are compared with their own limit, and rounds without one are left out', () => {
  expect(toRatio([2, 40, 6], [1, 20, 2]).median).toBe(2);
  expect(toRatio([2, 3], [1]).median).toBe(2);
});

test('a share counts what is above, not at, the bound', () => {
  expect(toShareAbove([10, 16.7, 20, 60], 16.7)).toBe(0.5);
  expect(toShareAbove([], 1)).toBe(0);
});
