import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWearBand } from './findWearBand';

test.each([
  ['0', 'Factory New', 0, 0.07],
  ['0.0699999', 'Factory New', 0, 0.07],
  ['0.07', 'Minimal Wear', 0.07, 0.15],
  ['0.211759999394416809', 'Field-Tested', 0.15, 0.38],
  ['0.44', 'Well-Worn', 0.38, 0.45],
  ['0.45', 'Battle-Scarred', 0.45, 1],
  ['1', 'Battle-Scarred', 0.45, 1],
])('%s lies in %s', (wear, name, from, to) => {
  expect(findWearBand(wear)).toMatchObject({ name, from, to });
  expect(findWearBand(wear, name)).toMatchObject({ name, from, to });
});

test('a wear stands as high in its band as it is far from the band’s beginning', () => {
  expect(findWearBand('0.265')?.height).toBeCloseTo(0.5);
  expect(findWearBand('0.15')?.height).toBe(0);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (wear) => {
      const height = findWearBand(String(wear))?.height ?? -1;
      expect(height >= 0 && height <= 1).toBe(true);
    }),
  );
});

test('an exterior in another language names its band', () => {
  expect(findWearBand('0.2', 'Einsatzerprobt')?.name).toBe('Einsatzerprobt');
});

test.each([
  ['0.2', 'Minimal Wear'],
  ['1.2', undefined],
  ['-0.1', undefined],
  ['worn', undefined],
])('nothing is said of %s as %s', (wear, exterior) => {
  expect(findWearBand(wear, exterior)).toBeUndefined();
});
