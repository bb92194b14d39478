import './inventoryGrid.css';
import { useMemo, useRef } from 'react';
import { GridRow } from './GridRow';
import { toGridLayout } from './gridLayout';
import type { Selection } from './Selection';
import { useGridBox } from './useGridBox';

/** Rows that fill a screen before the first answer, in the very boxes that cards will take. */
const rows = [0, 1, 2, 3];

/** What has no items has none picked. */
const nothing: Selection = {
  has: () => false,
  subscribe: () => () => undefined,
  toggle: () => undefined,
  pick: () => undefined,
  clear: () => undefined,
};

export function SkeletonGrid() {
  const ref = useRef<HTMLDivElement>(null);
  const { width } = useGridBox(ref);
  const layout = useMemo(() => toGridLayout(width), [width]);
  return (
    <div
      ref={ref}
      aria-hidden="true"
      className="grid-list"
      style={{
        height: rows.length * layout.rowHeight,
        '--columns': layout.columns,
        '--gap': `${layout.gap}px`,
        '--card-height': `${layout.cardHeight}px`,
      }}
    >
      {width > 0 &&
        rows.map((row) => (
          <GridRow
            key={row}
            row={row}
            items={[]}
            expected={rows.length * layout.columns}
            layout={layout}
            idPrefix=""
            selection={nothing}
          />
        ))}
    </div>
  );
}
