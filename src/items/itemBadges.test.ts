import { describe, expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/createTestItem';
import { formatFade, selectBadges } from './itemBadges';

function badges(changes: Record<string, unknown>): string[] {
  return selectBadges(createTestItem(changes)).map(({ text }) => text);
}

test.each([
  ['AK-47 | Redline (Field-Tested)', []],
  ['StatTrak™ AK-47 | Redline (Field-Tested)', ['ST™']],
  ['★ Karambit', ['★']],
  ['★ StatTrak™ Karambit | Doppler (Factory New)', ['★', 'ST™']],
  ['Souvenir AWP | Safari Mesh (Well-Worn)', ['Souvenir']],
  ['Austin 2025 Mirage Souvenir Package', []],
])('%s has the badges %j', (marketHashName, texts) => {
  expect(badges({ marketHashName })).toEqual(texts);
});

test('phase, fade and hardened pattern are told, as each of them is money', () => {
  expect(
    badges({
      doppler: { name: 'Ruby', paintIndex: 415, status: 1 },
      fade: { percentage: 98.44 },
      hardened: { name: 'Tier 1', status: 1 },
    }),
  ).toEqual(['Ruby', 'Fade 98.4%', 'Tier 1']);
});

test('an item without a market name is judged by its name', () => {
  expect(badges({ marketHashName: undefined, name: '★ Bayonet' })).toEqual(['★']);
});

test('a pattern without a name makes no empty badge', () => {
  expect(badges({ doppler: { name: '' }, hardened: { name: '' } })).toEqual([]);
});

test('a pattern of the same name as another badge makes no second one, and a long one is cut', () => {
  const marketHashName = '★ Bayonet';
  const doppler = { name: '★' };
  expect(badges({ marketHashName, doppler, hardened: { name: '★' } })).toEqual(['★']);
  const [long] = badges({ hardened: { name: 'x'.repeat(200) } });
  expect(long).toBe(`${'x'.repeat(23)}…`);
});

describe('a fade has one decimal at most', () => {
  test.each([
    [100, '100%'],
    [98.4, '98.4%'],
    [98.36, '98.4%'],
    [80.04, '80%'],
    [0, '0%'],
  ])('%d as %s', (percentage, text) => {
    expect(formatFade(percentage)).toBe(text);
  });
});
