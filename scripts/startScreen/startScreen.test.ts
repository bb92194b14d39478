import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { computeGridLayout } from '~/inventory/layout/gridLayout';

const css = readFileSync('src/app/start/startScreen.css', 'utf8');

/** The sizes of the style sheet, px, from the widths of the grid at which they begin. */
const sizes = [
  ...css.matchAll(/(?:@container \(width >= (\d+)px\) \{\s*)?\.start-cards \{([^}]*)\}/g),
].map(([, from = '0', rules = '']) => {
  const read = (name: string) => Number(new RegExp(`--${name}: (\\d+)px`).exec(rules)?.[1]);
  return {
    from: Number(from),
    least: read('card-least'),
    height: read('card-height'),
    gap: read('gap'),
  };
});

test('the style sheet arranges the first skeletons as the grid does, at any width', () => {
  for (let width = 280; width <= 2_600; width += 1) {
    const size = sizes.findLast(({ from }) => width >= from);
    if (size === undefined) throw new Error(`no size for ${width} px`);
    const { least, height, gap } = size;
    const column = Math.min(least, width / 2 - gap / 2);
    const columns = Math.floor((width + gap) / (column + gap));
    const layout = computeGridLayout(width);
    expect({ width, columns, height, gap }).toEqual({
      width,
      columns: layout.columns,
      height: layout.cardHeight,
      gap: layout.gap,
    });
  }
});
