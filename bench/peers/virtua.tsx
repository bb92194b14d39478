import { useCallback, useMemo } from 'react';
import { WindowVirtualizer } from 'virtua';
import { openPeer } from './openPeer';
import type { PeerCardsProps } from './PeerPage';
import { RowCards } from './RowCards';

/** virtua: one virtual item is one row of cards. */
function VirtuaCards({ items, layout, selection }: PeerCardsProps) {
  const count = Math.ceil(items.length / layout.columns);
  const rows = useMemo(() => Array.from({ length: count }, (_, row) => row), [count]);
  const drawRow = useCallback(
    (row: number) => (
      <div role="presentation" className="peer-row">
        <RowCards items={items} row={row} layout={layout} selection={selection} />
      </div>
    ),
    [items, layout, selection],
  );
  return (
    <WindowVirtualizer data={rows} itemSize={layout.rowHeight} bufferSize={2 * layout.rowHeight}>
      {drawRow}
    </WindowVirtualizer>
  );
}

void openPeer(VirtuaCards);
