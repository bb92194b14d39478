import './inventoryGrid.css';
import { useMemo, useRef } from 'react';
import type { CardMarks } from './createRows';
import { toGridLayout } from './gridLayout';
import { useGridBox } from './useGridBox';
import { useRows } from './useRows';

/** Rows that fill a screen before the first answer, in the very boxes that cards will take. */
const places: readonly number[] = [0, 1, 2, 3];

const none: readonly number[] = [];

/** What has no items has none picked. */
const nothing: CardMarks = {
  has: () => false,
  subscribe: () => () => undefined,
};

export function SkeletonGrid() {
  const ref = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const { width } = useGridBox(ref);
  const layout = useMemo(() => toGridLayout(width), [width]);
  useRows(stage, width > 0 ? places : none, {
    items: [],
    expected: places.length * layout.columns,
    layout,
    idPrefix: '',
    marks: nothing,
  });
  return (
    <div
      ref={ref}
      aria-hidden="true"
      className="grid-list"
      style={{
        height: places.length * layout.rowHeight,
        '--columns': layout.columns,
        '--gap': `${layout.gap}px`,
        '--card-height': `${layout.cardHeight}px`,
      }}
    >
      <div ref={stage} />
    </div>
  );
}
