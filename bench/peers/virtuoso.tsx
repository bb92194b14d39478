import { VirtuosoGrid } from 'react-virtuoso';
import { openPeer } from './openPeer';
import type { PeerCardsProps } from './PeerPage';
import { PlainCard } from './PlainCard';

/** react-virtuoso, which knows cards but not rows, and measures how many fit beside each other. */
function VirtuosoCards({ items, layout, selection }: PeerCardsProps) {
  return (
    <VirtuosoGrid
      useWindowScroll
      data={items}
      listClassName="peer-grid"
      increaseViewportBy={2 * layout.rowHeight}
      computeItemKey={(_index, item) => item.id}
      itemContent={(index, item) => (
        <PlainCard
          item={item}
          id={`card-${index}`}
          index={index}
          setSize={items.length}
          selection={selection}
        />
      )}
    />
  );
}

void openPeer(VirtuosoCards);
