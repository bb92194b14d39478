import { describe, expect, test } from 'vitest';
import { formatComingDay } from './comingDay';
import {
  formatDate,
  formatDateTime,
  formatMoment,
  formatShortDateTime,
  formatTimeLeft,
} from './dates';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Engines put different blanks before "PM". */
const plain = (text: string) => text.replace(/\s/g, ' ');

test('a day and a moment are those of the person’s own time zone', () => {
  const at = new Date(2026, 10, 29, 14, 5).getTime();
  expect(plain(formatDate(at))).toBe('Nov 29, 2026');
  expect(plain(formatDateTime(at))).toBe('Sun, Nov 29, 2:05 PM');
  expect(plain(formatShortDateTime(at))).toBe('Nov 29, 2:05 PM');
  expect(plain(formatComingDay(at))).toBe('Sun, Nov 29');
  expect(plain(formatMoment(at, at - 59 * minute))).toBe('2:05 PM');
  expect(plain(formatMoment(at, at - 2 * hour))).toBe('Sun, Nov 29, 2:05 PM');
});

describe('a long wait is told in its two largest units and never says 0 while it lasts', () => {
  test.each([
    [-hour, '1 minute'],
    [1, '1 minute'],
    [minute + 1, '2 minutes'],
    [59 * minute, '59 minutes'],
    [59 * minute + 1, '1 hour'],
    [hour, '1 hour'],
    [2 * hour + 5 * minute, '2 hours, 5 minutes'],
    [22 * hour + 59 * minute, '22 hours, 59 minutes'],
    [day - 1, '1 day'],
    [day, '1 day'],
    [day + 1, '1 day, 1 hour'],
    [7 * day - 1, '7 days'],
    [6 * day + 22 * hour + 1, '6 days, 23 hours'],
  ])('%d ms as "%s"', (ms, text) => {
    expect(formatTimeLeft(ms)).toBe(text);
  });
});
