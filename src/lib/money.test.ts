import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { english } from '~/lib/language/languages';
import { toCents, toLineCents } from './cents';
import { formatLineSum } from './formatLineSum';
import { formatCents, formatUsd } from './money';

test.each([
  [0, 0],
  [0.03, 3],
  [0.29, 29],
  [1.005, 101],
  [1.1 * 3, 330],
  [8.345, 835],
  [10.75, 1075],
  [19.99, 1999],
  [4.35, 435],
  [0.1 + 0.2, 30],
  [1e-7, 0],
  [0.004, 0],
  [10_000_000, 1_000_000_000],
])('$%d is %d cents', (usd, cents) => {
  expect(toCents(usd)).toBe(cents);
});

test('every price of whole cents up to ten million dollars keeps its cents', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (cents) => {
      expect(toCents(cents / 100)).toBe(cents);
    }),
    { numRuns: 2_000, seed: 1 },
  );
});

test('parts of a cent are rounded as the decimal text says, half a cent upwards', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (hundredths) => {
      expect(toCents(hundredths / 10_000)).toBe(Math.floor((hundredths + 50) / 100));
    }),
    { numRuns: 2_000, seed: 1 },
  );
});

test.each([
  [0.015, 1_000, 1_500],
  [0.004, 1_000, 400],
  [0.005, 1, 1],
  [0.005, 3, 2],
  [1.005, 2, 201],
  [1e-7, 10_000, 0],
  [5e-5, 10_000, 50],
  [5e-324, 10_000, 0],
  [1e15, 3, 3e17],
  [10.75, 0, 0],
  [-0.015, 100, -150],
  [-0.005, 1, 0],
])('nobody is promised more than the items bring: $%d × %d are %d cents', (usd, units, cents) => {
  expect(toLineCents(usd, units)).toBe(cents);
});

test('a line is worth its decimal price times its units, rounded once, whatever the digits', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 10_000 }),
      (digits, places, units) => {
        const scale = 10n ** BigInt(places);
        const cents = (200n * BigInt(digits) * BigInt(units) + scale) / (2n * scale);
        expect(toLineCents(Number(`${digits}e-${places}`), units)).toBe(Number(cents));
      },
    ),
    { numRuns: 5_000, seed: 1 },
  );
});

test.each([
  [0.015, '$0.015'],
  [0.0049, '$0.0049'],
  [0.004, '$0.004'],
  [0.00012, '$0.00012'],
  [1e-7, '$0.0000001'],
  [1e-11, '$0.00000000001'],
  [1_234.505, '$1,234.505'],
  [0.1 + 0.2, '$0.30'],
  [1.1 * 3, '$3.30'],
])('a price of parts of a cent is shown as it is: %d as %s', (usd, text) => {
  expect(formatUsd(usd)).toBe(text);
});

test('a sum of cents is what the printed lines add up to, where a sum of dollars is not', () => {
  const prices = [0.1, 0.2, 1.1, 2.2, 4.35, 8.29];
  const printed = prices.map((price) => Number(formatUsd(price).slice(1).replace('.', '')));
  const sum = prices.reduce((cents, price) => cents + toCents(price), 0);
  expect(sum).toBe(printed.reduce((total, cents) => total + cents, 0));
  expect(formatCents(sum)).toBe('$16.24');
});

test.each([
  [0.004, 1, '$0.004'],
  [0.0003, 3, '$0.0009'],
  [1e-7, 1, '$0.0000001'],
  [0.005, 1, '$0.01'],
  [0.004, 1_000, '$4.00'],
  [10.75, 2, '$21.50'],
])('nothing that is sold reads as $0.00: $%d × %d as %s', (usd, units, text) => {
  expect(formatLineSum(usd, units)).toBe(text);
});

test('no amount is a number that is none: what cannot be counted counts as nothing', () => {
  expect(toCents(Number.NaN)).toBe(0);
  expect(toLineCents(0.015, Number.NaN)).toBe(0);
  expect(Object.is(toCents(-0), -0)).toBe(false);
});

describe('a price reads as dollars', () => {
  test.each([
    [0, '$0.00'],
    [3, '$0.03'],
    [1075, '$10.75'],
    [150_00, '$150.00'],
    [1_234_567_89, '$1,234,567.89'],
  ])('%d cents as %s', (cents, text) => {
    expect(formatCents(cents)).toBe(text);
    expect(formatUsd(cents / 100)).toBe(text);
  });
});

test('between Arabic words, the sign of a price keeps its order, as it is one letter', () => {
  currentLanguage.set({ code: 'ar', locale: 'ar-u-nu-latn', dir: 'rtl' });
  const written = [formatCents(182_190), formatUsd(10.75), formatUsd(0.0015)];
  currentLanguage.set(english);
  expect(written).toEqual(['\u200F1,821.90\u00A0$', '\u200F10.75\u00A0$', '\u200F0.0015\u00A0$']);
});
