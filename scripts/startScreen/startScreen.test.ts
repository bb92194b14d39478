import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { computeGridLayout } from '~/inventory/layout/gridLayout';

const css = readFileSync('src/app/start/startScreen.css', 'utf8');
const rules = /(?:@container \(width >= ([\d.]+)rem\) \{\s*)?\.start-cards \{([^}]*--gap[^}]*)\}/g;

/** The sizes of the style sheet in rem, by the widths of the grid at which they begin. */
const sizes = [...css.matchAll(rules)].map(([, from = '0', rule = '']) => {
  const read = (name: string) => Number(new RegExp(`--${name}: ([\\d.]+)rem`).exec(rule)?.[1]);
  return {
    from: Number(from),
    least: read('card-least'),
    height: read('card-height'),
    gap: read('gap'),
  };
});

const [, pairFrom, pairTo] = /\(([\d.]+)rem <= width < ([\d.]+)rem\)/.exec(css)?.map(Number) ?? [];

/** The columns that CSS makes of a width in rem. */
function countColumns(width: number, { least, gap }: { least: number; gap: number }): number {
  if (width >= Number(pairFrom) && width < Number(pairTo)) return 2;
  return Math.max(1, Math.floor((width + gap) / (least + gap)));
}

test.each([16, 20, 24])(
  'the style sheet arranges the first skeletons as the grid does, at any width, font of %d px',
  (rem) => {
    expect(sizes).toHaveLength(3);
    for (let width = 200; width <= 2_600; width += 1) {
      const size = sizes.findLast(({ from }) => width >= from * rem);
      if (size === undefined) throw new Error(`no size for ${width} px`);
      const layout = computeGridLayout(width, 'comfortable', rem);
      expect({ width, columns: countColumns(width / rem, size), ...size }).toMatchObject({
        width,
        columns: layout.columns,
        height: layout.cardHeight / rem,
        gap: layout.gap / rem,
      });
    }
  },
);

test('in a narrow grid four rows of cards are drawn, and no more', () => {
  const [, below, first] =
    /\(width < ([\d.]+)rem\) \{\s*\.start-cards > :nth-child\(n \+ (\d+)\)/.exec(css) ?? [];
  const [narrow, next] = sizes;
  if (narrow === undefined) throw new Error('no size');
  expect(Number(below)).toBe(next?.from);
  expect(Number(first)).toBe(4 * countColumns(Number(below) - 0.01, narrow) + 1);
});
