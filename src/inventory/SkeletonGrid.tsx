import './inventoryGrid.css';
import { useMemo, useRef } from 'react';
import { toGridLayout } from './gridLayout';
import { SkeletonCard } from './SkeletonCard';
import { useGridBox } from './useGridBox';

/** Rows that fill a screen before the first answer, in the very boxes that cards will take. */
const rows = 4;

export function SkeletonGrid() {
  const ref = useRef<HTMLDivElement>(null);
  const { width } = useGridBox(ref);
  const layout = useMemo(() => toGridLayout(width), [width]);
  const cards = width > 0 ? layout.columns * rows : 0;
  return (
    <div
      ref={ref}
      aria-hidden="true"
      className="grid-list"
      style={{
        height: rows * layout.rowHeight,
        '--columns': layout.columns,
        '--gap': `${layout.gap}px`,
        '--card-height': `${layout.cardHeight}px`,
      }}
    >
      <div className="grid-row">
        {Array.from({ length: cards }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: skeletons have no identity but their place
          <SkeletonCard key={index} />
        ))}
      </div>
    </div>
  );
}
