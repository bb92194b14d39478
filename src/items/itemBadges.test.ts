import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { formatFade, selectBadges } from './itemBadges';
import { selectSpecials } from './selectSpecials';

const rare = fc.record({
  wear: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map(String), { nil: undefined }),
  exterior: fc.constantFrom('Factory New', 'Battle-Scarred', 'Fabrikneu', undefined),
  stickers: fc.array(
    fc.record({ name: fc.constantFrom('Crown (Foil)', 'Titan | DreamHack 2014', 'Nice Shot') }),
    { maxLength: 5 },
  ),
});

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

test.each([
  ['0.0099', ['Low float']],
  ['0.01', []],
  ['0.95', []],
  ['0.9501', ['High float']],
  ['0', ['Low float']],
  ['1', ['High float']],
  [undefined, []],
])('a float of %s has the badges %j', (wear, texts) => {
  expect(badges({ wear })).toEqual(texts);
});

test('old and expensive stickers are counted, others are not', () => {
  const on = (...names: string[]) => badges({ stickers: names.map((name) => ({ name })) });
  expect(on('Crown (Foil)')).toEqual(['Old sticker']);
  expect(on('Howling Dawn', 'Titan | Cologne 2014', 'Bomb Doge')).toEqual(['2 old stickers']);
  expect(on('Bomb Doge')).toEqual([]);
});

test('whatever has a badge for its float or its stickers is looked at again in the review', () => {
  fc.assert(
    fc.property(rare, (changes) => {
      const item = createTestItem(changes);
      const kinds = selectSpecials(item).map(({ kind }) => kind);
      const texts = badges(changes);
      const has = (...wanted: typeof kinds) => wanted.some((kind) => kinds.includes(kind));
      if (texts.includes('Low float')) expect(has('lowWear')).toBe(true);
      expect(texts.includes('High float')).toBe(has('highWear'));
      expect(texts.some((text) => /old sticker/i.test(text))).toBe(has('oldStickers'));
    }),
    { seed: 1 },
  );
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
