import { describe, expect, test } from 'vitest';
import { formatCount, formatNumber, formatPercent } from './formatNumber';

describe('a count has the form that fits it', () => {
  const forms = { one: '# item', other: '# items' };
  test.each([
    [0, '0 items'],
    [1, '1 item'],
    [2, '2 items'],
    [21, '21 items'],
    [1_000, '1,000 items'],
    [1_000_001, '1,000,001 items'],
  ])('%d', (count, text) => {
    expect(formatCount(count, forms)).toBe(text);
  });

  test('a form without # leaves the number out', () => {
    expect(formatCount(1, { one: 'the item', other: 'all # items' })).toBe('the item');
  });
});

test('large numbers are grouped and ratios are whole percents', () => {
  expect(formatNumber(1_234_567)).toBe('1,234,567');
  expect([0.86, 1, 0.005, 1.254].map(formatPercent)).toEqual(['86%', '100%', '1%', '125%']);
});
