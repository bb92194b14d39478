import { expect, test } from 'vitest';
import { toIsolated } from './isolatedText';

test('words that may run from right to left keep their direction to themselves', () => {
  expect(toIsolated('Field-Tested')).toBe('Field-Tested');
  expect(toIsolated('\u062a\u0646')).toBe('\u2068\u062a\u0646\u2069');
});
