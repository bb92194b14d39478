import { expect, test } from 'vitest';
import { findWrongFields, parseCurrency } from './parseCurrency';

const coins = { unit: 'coins', rate: '1.63', decimals: 2 };

test('what may be left out has its default', () => {
  expect(parseCurrency(coins)).toEqual({ ...coins, rounding: 'floor', show: 'both' });
});

test('every field is heard', () => {
  const currency = { ...coins, symbol: '◈', rounding: 'half', show: 'unit', bonus: '0.05' };
  const asOf = '2026-11-29T12:00:00Z';
  expect(parseCurrency({ ...currency, asOf })).toEqual({ ...currency, asOf: Date.parse(asOf) });
});

test.each<[string, unknown]>([
  ['unit', undefined],
  ['unit', ''],
  ['unit', ' coins'],
  ['unit', 'USD'],
  ['unit', '\u202Ecoins'],
  ['unit', 'a'.repeat(21)],
  ['symbol', 'coins'],
  ['rate', undefined],
  ['rate', 1.63],
  ['rate', '0'],
  ['rate', '0.00'],
  ['rate', '-1'],
  ['rate', '1e3'],
  ['rate', '1,63'],
  ['rate', '.5'],
  ['decimals', undefined],
  ['decimals', '2'],
  ['decimals', 9],
  ['decimals', -1],
  ['decimals', 0.5],
  ['rounding', 'ceil'],
  ['show', 'usd'],
  ['bonus', 0.05],
  ['bonus', '5'],
  ['bonus', '0'],
  ['asOf', 'yesterday'],
  ['asOf', 1_796_000_000_000],
])('%s: %j is refused by its name', (field, value) => {
  const currency = { ...coins, [field]: value };
  expect(findWrongFields(currency)).toEqual([`currency.${field}`]);
  expect(parseCurrency(currency)).toBeUndefined();
});

test.each([['coins'], [null], [[]], [7]])('%j has no fields at all', (currency) => {
  expect(findWrongFields(currency)).toEqual(['currency']);
  expect(parseCurrency(currency)).toBeUndefined();
});

test('all wrong fields are named', () => {
  expect(findWrongFields({ ...coins, rate: 1, show: 'usd' })).toEqual([
    'currency.rate',
    'currency.show',
  ]);
  expect(findWrongFields(undefined)).toEqual([]);
});
