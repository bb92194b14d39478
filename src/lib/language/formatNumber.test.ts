import { expect, test } from 'vitest';
import { formatNumber, formatPercent } from './formatNumber';

test('large numbers are grouped and ratios are whole percents', () => {
  expect(formatNumber(1_234_567)).toBe('1,234,567');
  expect([0.86, 1, 0.005, 1.254].map(formatPercent)).toEqual(['86%', '100%', '1%', '125%']);
});
