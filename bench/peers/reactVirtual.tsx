import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { openPeer } from './openPeer';
import type { PeerCardsProps } from './PeerPage';
import { RowCards } from './RowCards';

/** @tanstack/react-virtual in its fastest mode, which positions rows itself. One virtual item is one row of cards. */
function ReactVirtualCards({ items, layout, top, selection }: PeerCardsProps) {
  const virtualizer = useWindowVirtualizer<HTMLDivElement>({
    count: Math.ceil(items.length / layout.columns),
    estimateSize: () => layout.cardHeight,
    gap: layout.gap,
    overscan: 2,
    scrollMargin: top,
    directDomUpdates: true,
  });
  return (
    <div ref={virtualizer.containerRef} role="presentation" className="relative">
      {virtualizer.getVirtualItems().map(({ key, index }) => (
        <div
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          role="presentation"
          className="grid-row"
        >
          <RowCards items={items} row={index} layout={layout} selection={selection} />
        </div>
      ))}
    </div>
  );
}

void openPeer(ReactVirtualCards);
