import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeCardPosition, computeGridLayout, densities } from './gridLayout';

describe('a grid has as many columns as cards of a readable width fit', () => {
  test.each([
    [296, 2],
    [358, 2],
    [480, 3],
    [788, 4],
    [1_040, 5],
    [1_600, 7],
    [2_200, 9],
  ])('%d px: %d', (width, columns) => {
    expect(computeGridLayout(width).columns).toBe(columns);
  });
});

test('at every width cards and gaps add up to it, in two columns from 256 px on', () => {
  fc.assert(
    fc.property(fc.double({ min: 40, max: 6_000, noNaN: true }), (width) => {
      const { columns, cardWidth, gap } = computeGridLayout(width);
      expect(columns).toBeGreaterThanOrEqual(width < 256 ? 1 : 2);
      expect(Number.isInteger(columns)).toBe(true);
      expect(columns * cardWidth + (columns - 1) * gap).toBeCloseTo(width, 6);
    }),
  );
});

test('from the smallest phone on a card is wide enough to be read and touched', () => {
  for (let width = 280; width <= 6_000; width += 1) {
    expect(computeGridLayout(width).cardWidth).toBeGreaterThanOrEqual(130);
    expect(computeGridLayout(width).cardWidth).toBeLessThan(300);
  }
});

test.each([0, -10, 1, 9])('a grid that is %d px wide for a moment breaks nothing', (width) => {
  const { columns, cardWidth, rowHeight } = computeGridLayout(width);
  expect(columns).toBe(1);
  expect(cardWidth).toBeGreaterThanOrEqual(0);
  expect(rowHeight).toBeGreaterThan(0);
});

test('no card covers another one or leaves the grid', () => {
  fc.assert(
    fc.property(fc.integer({ min: 280, max: 4_000 }), fc.nat(500), (width, index) => {
      const layout = computeGridLayout(width);
      const { start, top } = computeCardPosition(index, layout);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start + layout.cardWidth).toBeLessThanOrEqual(width + 1e-6);
      const right = computeCardPosition(index + 1, layout);
      if (right.top === top) expect(right.start).toBeGreaterThanOrEqual(start + layout.cardWidth);
      else expect(right.start).toBe(0);
      const below = computeCardPosition(index + layout.columns, layout);
      expect(below.start).toBeCloseTo(start, 6);
      expect(below.top).toBeGreaterThanOrEqual(top + layout.cardHeight);
    }),
  );
});

test('a grid in a larger font is the grid of a narrower window, magnified', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 4_000 }),
      fc.constantFrom(...densities),
      fc.constantFrom(2, 4, 0.5),
      (width, density, times) => {
        const { columns, ...lengths } = computeGridLayout(width, density);
        const larger = computeGridLayout(width * times, density, 16 * times);
        expect(larger.columns).toBe(columns);
        for (const [name, length] of Object.entries(lengths))
          expect(larger).toHaveProperty(name, length * times);
      },
    ),
  );
});

test('with a font of 24 px a card has the whole width of the smallest phone', () => {
  expect(computeGridLayout(296, 'comfortable', 24).columns).toBe(1);
});

describe('cards that stand closer', () => {
  test.each([
    ['compact', 296, 2],
    ['compact', 358, 3],
    ['compact', 1_040, 8],
    ['list', 296, 1],
    ['list', 358, 1],
    ['list', 1_040, 2],
    ['list', 1_600, 3],
  ] as const)('%s in %d px: %d columns', (density, width, columns) => {
    expect(computeGridLayout(width, density).columns).toBe(columns);
  });

  test('fill every width, and more of them fit on a screen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 280, max: 4_000 }), (width) => {
        const [large, ...closer] = densities.map((density) => {
          const { columns, cardWidth, gap, rowHeight } = computeGridLayout(width, density);
          expect(columns * cardWidth + (columns - 1) * gap).toBeCloseTo(width, 6);
          return columns / rowHeight;
        });
        for (const perHeight of closer) expect(perHeight).toBeGreaterThan(large ?? 0);
      }),
    );
  });
});
