import { afterEach, expect, test } from 'vitest';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { english } from '~/lib/language/languages';
import { createCurrency } from '~/lib/units/testing/createCurrency';
import { formatNamedSubUnits, formatSubUnits, formatUnits } from './formatUnits';

afterEach(() => currentLanguage.set(english));

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test.each([
  ['en', {}, '28.75 coins'],
  ['de', {}, '28,75 coins'],
  ['en', { symbol: '◈' }, '◈28.75'],
  ['de', { symbol: '◈' }, '28,75 ◈'],
  ['en', { unit: 'EUR' }, '€28.75'],
  ['fr', { unit: 'EUR' }, '28,75 €'],
  ['ja', { unit: 'JPY', rate: '156.7', decimals: 0 }, '￥2,764'],
  ['en', { rate: '1000', decimals: 0 }, '17,640 coins'],
  ['pl', { rate: '1000', decimals: 3 }, '17 640,000 coins'],
] as const)('in %s, $17.64 by %j are %s', (locale, fields, text) => {
  currentLanguage.set({ ...english, locale });
  expect(plain(formatUnits(1764, createCurrency(fields)))).toBe(text);
});

test('a sum that comes to nothing is said to be less than the least', () => {
  const currency = createCurrency({ rate: '0.5' });
  expect(plain(formatUnits(1, currency))).toBe('< 0.01 coins');
  expect(plain(formatUnits(0, currency))).toBe('0.00 coins');
});

test('no digit of a large sum is lost', () => {
  const currency = createCurrency({ decimals: 8 });
  expect(plain(formatSubUnits(123_456_789_012_345_678_901n, currency))).toBe(
    '1,234,567,890,123.45678901 coins',
  );
});

test('a symbol has its name where it is explained', () => {
  expect(plain(formatNamedSubUnits(163n, createCurrency({ symbol: '◈' })))).toBe('1.63 coins');
});
