import { describe, expect, test } from 'vitest';
import { toRarityColor } from './toRarityColor';

test('the colour that the API sends comes before that of the rarity', () => {
  expect(toRarityColor({ color: '#123456', rarity: 'Covert' })).toBe('#123456');
});

test.each([
  ['Classified', '#d32ce6'],
  ['Covert', '#eb4b4b'],
  ['Contraband', '#e4ae39'],
  ['Mil-Spec Grade', '#4b69ff'],
  ['Consumer Grade', '#b0c3d9'],
])('%s has Steam’s colour', (rarity, color) => {
  expect(toRarityColor({ color: undefined, rarity })).toBe(color);
});

describe('whatever the rarity is called, its colour is a colour', () => {
  test.each([
    undefined,
    '',
    'Standardqualität',
    'covert',
    'constructor',
    'toString',
    '__proto__',
    'hasOwnProperty',
  ])('%s', (rarity) => {
    expect(toRarityColor({ color: undefined, rarity })).toMatch(/^#[0-9a-f]{6}$/);
  });
});
