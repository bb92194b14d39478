import { expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { selectSpecials } from './selectSpecials';

const plain = { stickers: [], charm: null, wear: '0.2', exterior: 'Field-Tested' };

function kindsOf(changes: Record<string, unknown>): string[] {
  return selectSpecials(createTestItem({ ...plain, ...changes })).map(({ kind }) => kind);
}

test('an ordinary item has nothing special', () => {
  expect(kindsOf({})).toEqual([]);
});

test.each([
  ['Factory New', '0.0099', true],
  ['Factory New', '0.01', false],
  ['Minimal Wear', '0.0739', true],
  ['Minimal Wear', '0.0741', false],
  ['Field-Tested', '0.1614', true],
  ['Field-Tested', '0.1616', false],
  ['Well-Worn', '0.3834', true],
  ['Well-Worn', '0.3836', false],
  ['Battle-Scarred', '0.4774', true],
  ['Battle-Scarred', '0.4776', false],
  // The API's exterior wins over the bounds.
  ['Minimal Wear', '0.07', true],
  ['Factory New', '0.07', false],
  // Without an exterior, or with one in another language, the number decides.
  [undefined, '0.005', true],
  ['Fabrikneu', '0.155', true],
  ['Fabrikneu', '0.2', false],
])('%s at %s is low: %s', (exterior, wear, isLow) => {
  expect(kindsOf({ exterior, wear })).toEqual(isLow ? ['lowWear'] : []);
});

test.each([
  ['Battle-Scarred', '0.95', []],
  ['Battle-Scarred', '0.951', ['highWear']],
  [undefined, '1', ['highWear']],
  ['Kampfspuren', '0.9905', ['highWear']],
])('%s at %s: %j', (exterior, wear, kinds) => {
  expect(kindsOf({ exterior, wear })).toEqual(kinds);
});

test('old stickers are told apart from the others', () => {
  const item = createTestItem({
    ...plain,
    stickers: ['Titan (Holo) | Katowice 2014', 'NiKo | Katowice 2019', 'Howling Dawn'].map(
      (name, slot) => ({ name, slot }),
    ),
  });
  expect(selectSpecials(item)).toEqual([
    { kind: 'oldStickers', names: ['Titan (Holo) | Katowice 2014', 'Howling Dawn'] },
    { kind: 'stickers', names: ['NiKo | Katowice 2019'] },
  ]);
});

test.each([
  [{ name: 'Ruby' }, 'Ruby'],
  [{ name: 'SAPPHIRE ' }, 'Sapphire'],
  [{ name: 'Black Pearl' }, 'Black Pearl'],
  [{ name: 'Emerald' }, 'Emerald'],
  [{ name: 'Unknown', paintIndex: 568 }, 'Emerald'],
  [{ name: 'Phase 2', paintIndex: 419 }, undefined],
])('the phase %j is the gem %s', (doppler, gem) => {
  const specials = selectSpecials(createTestItem({ ...plain, doppler }));
  expect(specials).toEqual(gem === undefined ? [] : [{ kind: 'gem', name: gem }]);
});

test.each([
  [94.9, []],
  [95, ['fade']],
  [100, ['fade']],
])('a fade of %d%%', (percentage, kinds) => {
  expect(kindsOf({ fade: { percentage } })).toEqual(kinds);
});

test('tiers, stickers and charms are named, the most telling first', () => {
  const item = createTestItem({
    ...plain,
    wear: '0.1501',
    hardened: { status: 1, name: 'Tier 1' },
    charm: { name: 'Lil Ava', iconUrl: 'x' },
    stickers: [
      { name: 'Crown', slot: 0, iconUrl: 'x' },
      { name: 'Howl', slot: 1, iconUrl: 'x' },
    ],
  });
  expect(selectSpecials(item)).toEqual([
    { kind: 'hardened', name: 'Tier 1' },
    { kind: 'lowWear', wear: '0.1501' },
    { kind: 'stickers', names: ['Crown', 'Howl'] },
    { kind: 'charm', name: 'Lil Ava' },
  ]);
});
