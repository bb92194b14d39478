import { openPeer } from './openPeer';
import type { PeerCardsProps } from './PeerPage';
import { RowCards } from './RowCards';

/** No virtual rows: every card is in the document, and the browser skips those out of sight. */
function AllCards({ items, layout, selection }: PeerCardsProps) {
  const count = Math.ceil(items.length / layout.columns);
  return Array.from({ length: count }, (_, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
    <div key={row} role="presentation" className="peer-row peer-lazy-row">
      <RowCards items={items} row={row} layout={layout} selection={selection} />
    </div>
  ));
}

void openPeer(AllCards);
