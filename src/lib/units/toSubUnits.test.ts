import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCurrency } from '~/lib/units/testing/createCurrency';
import { hasRoundedLines, toBonusSubUnits, toSubUnits } from './toSubUnits';

/** A decimal, and the whole number of billionths that it is. */
const toDecimal = (billionths: bigint) => {
  const digits = String(billionths).padStart(10, '0');
  return `${digits.slice(0, -9)}.${digits.slice(-9)}`;
};
const billion = 10n ** 9n;

const game = fc.record({
  lines: fc.array(fc.integer({ min: 0, max: 2_000_000_00 }), { minLength: 1, maxLength: 60 }),
  rate: fc.bigInt({ min: 1n, max: 2_000n * billion }),
  bonus: fc.bigInt({ min: 1n, max: billion }),
  decimals: fc.integer({ min: 0, max: 8 }),
});

test('10,000 baskets come to what the rule says, and to no more than cents × rate', () => {
  fc.assert(
    fc.property(game, ({ lines, rate, bonus, decimals }) => {
      const currency = createCurrency({
        rate: toDecimal(rate),
        bonus: toDecimal(bonus),
        decimals,
      });
      const totalCents = lines.reduce((sum, cents) => sum + cents, 0);
      const scale = 10n ** BigInt(decimals);
      // Sub-units without rounding are `exact` / `under`.
      const exact = BigInt(totalCents) * rate * scale;
      const under = 100n * billion;
      const total = toSubUnits(totalCents, currency);
      expect(total).toBe((exact - (exact % under)) / under);
      expect(total * under <= exact && exact < (total + 1n) * under).toBe(true);

      const added = toBonusSubUnits(totalCents, currency);
      expect(added * under * billion <= exact * bonus).toBe(true);
      expect(exact * bonus < (added + 1n) * under * billion).toBe(true);
      // Both lines together promise no more than the site adds up.
      expect((total + added) * under * billion <= exact * (billion + bonus)).toBe(true);

      // Lines never come to more than the total, and what differs is said.
      const sum = lines.reduce((all, cents) => all + toSubUnits(cents, currency), 0n);
      expect(sum <= total).toBe(true);
      expect(hasRoundedLines(lines, totalCents, currency)).toBe(sum !== total);
    }),
    { numRuns: 10_000 },
  );
});

test('rounded to the nearest, a sum is at most half a sub-unit off', () => {
  fc.assert(
    fc.property(game, ({ lines: [cents = 0], rate, decimals }) => {
      const currency = createCurrency({ rate: toDecimal(rate), decimals, rounding: 'half' });
      const exact = BigInt(cents) * rate * 10n ** BigInt(decimals);
      const under = 100n * billion;
      const off = 2n * (toSubUnits(cents, currency) * under - exact);
      expect(-under < off && off <= under).toBe(true);
    }),
  );
});

test.each([
  { rate: '1', decimals: 2 },
  { rate: '100', decimals: 0 },
  { rate: '1000', decimals: 0 },
  { rate: '0.5', decimals: 3 },
])('with whole sub-units a cent ($rate, $decimals places) lines come to the total', (fields) => {
  const currency = createCurrency(fields);
  const lines = [1, 7, 1075, 33, 99_999];
  const sum = lines.reduce((all, cents) => all + toSubUnits(cents, currency), 0n);
  expect(sum).toBe(toSubUnits(101_115, currency));
  expect(hasRoundedLines(lines, 101_115, currency)).toBe(false);
});

test('three lines of one cent lose a coin that their total has', () => {
  const currency = createCurrency({ rate: '0.5', decimals: 2 });
  expect(toSubUnits(1, currency)).toBe(0n);
  expect(toSubUnits(3, currency)).toBe(1n);
  expect(hasRoundedLines([1, 1, 1], 3, currency)).toBe(true);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, -5, 1.5, 1e300])(
  '%s promises nothing',
  (cents) => {
    expect(toSubUnits(cents, createCurrency())).toBe(0n);
  },
);
