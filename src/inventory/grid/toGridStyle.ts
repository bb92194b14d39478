import type { CSSProperties } from 'react';
import type { GridLayout } from '~/inventory/layout/gridLayout';

/** The style of a grid of so many rows, which its style sheet reads. */
export function toGridStyle(layout: GridLayout, rows: number): CSSProperties {
  const { columns, gap, cardHeight, rowHeight } = layout;
  return {
    height: rows * rowHeight,
    '--columns': columns,
    '--gap': `${gap}px`,
    '--card-height': `${cardHeight}px`,
  };
}
