import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mix, toHex, toOklch } from './oklch';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('a colour that is turned into OKLCH and back is the same', () => {
  fc.assert(
    fc.property(colour, (one) => {
      expect(toHex(toOklch(one))).toBe(one);
    }),
  );
});

// The values of https://www.w3.org/TR/css-color-4/#ok-lab, rounded.
test.each([
  ['#ff0000', { l: 0.628, c: 0.258, h: 29.2 }],
  ['#00ff00', { l: 0.866, c: 0.295, h: 142.5 }],
  ['#0000ff', { l: 0.452, c: 0.313, h: 264.1 }],
])('%s is known in OKLCH', (hex, { l, c, h }) => {
  const found = toOklch(hex);
  expect(found.l).toBeCloseTo(l, 2);
  expect(found.c).toBeCloseTo(c, 2);
  expect(found.h).toBeCloseTo(h, 0);
});

test('a colour that sRGB does not have keeps its lightness and hue', () => {
  const { l, h } = toOklch(toHex({ l: 0.7, c: 0.4, h: 150 }));
  expect(l).toBeCloseTo(0.7, 1);
  expect(h).toBeCloseTo(150, -1);
});

test('a mixture lies between its colours', () => {
  expect(mix('#ffffff', '#000000', 1)).toBe('#ffffff');
  expect(mix('#ffffff', '#000000', 0)).toBe('#000000');
  expect(toOklch(mix('#ffffff', '#000000', 0.5)).l).toBeCloseTo(0.5, 2);
});
