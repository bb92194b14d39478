import { describe, expect, test } from 'vitest';
import { toRarityColor, toRarityLevel } from './toRarityColor';

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

test.each([
  [{ color: undefined, rarity: 'Consumer Grade' }, 1],
  [{ color: '#eb4b4b', rarity: 'Covert' }, 6],
  [{ color: '#EB4B4B', rarity: 'Verdeckt' }, 6],
  [{ color: undefined, rarity: 'Contraband' }, 7],
  [{ color: '#6a6156', rarity: undefined }, 0],
  [{ color: undefined, rarity: 'toString' }, 0],
] as const)('%j is of level %d, whatever its rarity is called', (item, level) => {
  expect(toRarityLevel(item)).toBe(level);
});
