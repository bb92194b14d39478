import { useMemo, useRef } from 'react';
import { computeGridLayout, type Density } from '~/inventory/layout/gridLayout';
import type { CardMarks } from '~/inventory/picking/Selection';
import { toGridStyle } from '~/inventory/stage/toGridStyle';
import { useGridBox } from './useGridBox';
import { useRows } from './useRows';

/** No item, so none is picked. */
const nothing: CardMarks = {
  has: () => false,
  countUnits: () => ({ picked: 0, most: 0 }),
  isKept: () => false,
  findHold: () => undefined,
  subscribe: () => () => undefined,
};

/** Rows that fill the window, in boxes of the same size as cards. */
export function SkeletonGrid({ density }: { density: Density }) {
  const ref = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const { width, top, rem } = useGridBox(ref);
  const layout = useMemo(() => computeGridLayout(width, density, rem), [width, density, rem]);
  const rows = Math.ceil(window.innerHeight / layout.rowHeight);
  const count = width > 0 ? rows : 0;
  useRows(stage, {
    items: [],
    expected: count * layout.columns,
    layout,
    rows: { count, height: layout.rowHeight, top },
    persistedRow: -1,
    marks: nothing,
  });
  return (
    <div
      ref={ref}
      aria-hidden="true"
      className="grid-list"
      data-density={density}
      style={toGridStyle(layout, rows)}
    >
      <div className="grid-line">1</div>
      <div ref={stage} />
    </div>
  );
}
