import { memo } from 'react';
import type { Item } from '~/assetpay/item';
import type { GridLayout } from './gridLayout';
import { ItemCard } from './ItemCard';
import type { Selection } from './Selection';
import { SkeletonCard } from './SkeletonCard';

type Props = {
  items: readonly Item[];
  /** Cards there will be; what has not arrived is drawn as a skeleton. */
  expected: number;
  row: number;
  layout: GridLayout;
  idPrefix: string;
  selection: Selection;
};

/** One virtual row: it never moves and never changes its height, so that scrolling measures nothing. */
export const GridRow = memo(function GridRow(props: Props) {
  const { items, expected, row, layout, idPrefix, selection } = props;
  const first = row * layout.columns;
  const last = Math.min(first + layout.columns, expected);
  const indexes = Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset);
  return (
    <div
      role="presentation"
      className="grid-row"
      style={{ transform: `translateY(${row * layout.rowHeight}px)` }}
    >
      {indexes.map((index) => {
        const item = items[index];
        return item ? (
          <ItemCard
            key={item.id}
            item={item}
            id={`${idPrefix}${index}`}
            index={index}
            setSize={expected}
            selection={selection}
          />
        ) : (
          <SkeletonCard key={index} />
        );
      })}
    </div>
  );
});
