import { describe, expect, test } from 'vitest';
import { formatAge, formatCountdown } from './time';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

describe('an age is told in its largest whole unit', () => {
  test.each([
    [minute, '1 min. ago'],
    [4 * minute + 59 * second, '4 min. ago'],
    [hour - 1, '59 min. ago'],
    [hour, '1 hr. ago'],
    [day - 1, '23 hr. ago'],
    [day, '1 day ago'],
    [40 * day, '40 days ago'],
  ])('%d ms as "%s"', (age, text) => {
    expect(formatAge(age)).toBe(text);
  });
});

test('an age under a minute, or from a clock ahead of ours, is undefined', () => {
  expect([0, minute - 1, -hour].map(formatAge)).toEqual([undefined, undefined, undefined]);
});

describe('a wait is rounded up, so that it never says 0 while it lasts', () => {
  test.each([
    [-5, '0s'],
    [0, '0s'],
    [1, '1s'],
    [7_001, '8s'],
    [59_000, '59s'],
    [59_001, '1m 00s'],
    [125_000, '2m 05s'],
    [3_600_000, '60m 00s'],
  ])('%d ms as "%s"', (ms, text) => {
    expect(formatCountdown(ms)).toBe(text);
  });
});
