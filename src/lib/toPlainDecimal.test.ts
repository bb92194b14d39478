import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPlainDecimal } from './toPlainDecimal';

test.each([
  [0, '0'],
  [1, '1'],
  [0.07, '0.07'],
  [1e-7, '0.0000001'],
  [1.5e-7, '0.00000015'],
  [1e-19, '0.0000000000000000001'],
  [5e-324, '0'],
])('%d is written %s', (value, text) => {
  expect(toPlainDecimal(value)).toBe(text);
});

test('a number of few digits has no more of them in writing', () => {
  const digits = fc.integer({ min: 1, max: 999_999 });
  fc.assert(
    fc.property(digits, fc.integer({ min: 6, max: 14 }), (whole, places) => {
      const text = toPlainDecimal(Number(`${whole}e-${places}`));
      expect(text).toMatch(/^\d+(\.\d*[1-9])?$/);
      expect(text.replace(/^0\.0*/, '').length).toBeLessThanOrEqual(String(whole).length);
    }),
    { seed: 1 },
  );
});
