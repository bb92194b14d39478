import type { GridLayout } from '~/inventory/layout/gridLayout';

/** The style of a grid of so many rows, which its style sheet reads. `height` is in px. */
export function toGridStyle(layout: GridLayout, rows: number) {
  const { columns, gap, cardHeight, rowHeight } = layout;
  return {
    height: rows * rowHeight,
    '--columns': columns,
    '--gap': `${gap}px`,
    '--card-height': `${cardHeight}px`,
  };
}
