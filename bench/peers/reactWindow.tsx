import { useMemo } from 'react';
import { List, type RowComponentProps } from 'react-window';
import { openPeer } from './openPeer';
import type { PeerCardsProps } from './PeerPage';
import { RowCards } from './RowCards';

/** react-window: one virtual row is one row of cards. */
function ReactWindowCards({ items, layout, selection }: PeerCardsProps) {
  const rowProps = useMemo(() => ({ items, layout, selection }), [items, layout, selection]);
  return (
    <List
      role="presentation"
      scrollElement="window"
      overscanCount={2}
      rowCount={Math.ceil(items.length / layout.columns)}
      rowHeight={layout.rowHeight}
      rowComponent={Row}
      rowProps={rowProps}
    />
  );
}

type RowProps = Pick<PeerCardsProps, 'items' | 'layout' | 'selection'>;

function Row({ index, style, items, layout, selection }: RowComponentProps<RowProps>) {
  return (
    <div role="presentation" className="peer-row" style={style}>
      <RowCards items={items} row={index} layout={layout} selection={selection} />
    </div>
  );
}

void openPeer(ReactWindowCards);
