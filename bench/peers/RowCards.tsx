import { memo } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import type { GridLayout } from '~/inventory/layout/gridLayout';
import type { PeerSelection } from './createPeerSelection';
import { PlainCard } from './PlainCard';

type Props = {
  items: readonly Item[];
  row: number;
  layout: GridLayout;
  selection: PeerSelection;
};

/** The cards of one row, memoised. */
export const RowCards = memo(function RowCards({ items, row, layout, selection }: Props) {
  const first = row * layout.columns;
  return items
    .slice(first, first + layout.columns)
    .map((item, offset) => (
      <PlainCard
        key={item.id}
        item={item}
        id={`card-${first + offset}`}
        index={first + offset}
        setSize={items.length}
        selection={selection}
      />
    ));
});
