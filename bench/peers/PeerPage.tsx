import '~/app/styles.css';
import './peers.css';
import { type ComponentType, type MouseEvent, useMemo, useRef } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import { useGridBox } from '~/inventory/grid/useGridBox';
import { computeGridLayout, type GridLayout } from '~/inventory/layout/gridLayout';
import type { PeerSelection } from './createPeerSelection';

/** The props of a technique's list of cards. */
export type PeerCardsProps = {
  items: readonly Item[];
  layout: GridLayout;
  /** px from the top of the document to the first row. */
  top: number;
  selection: PeerSelection;
};

type Props = {
  items: readonly Item[];
  selection: PeerSelection;
  Cards: ComponentType<PeerCardsProps>;
};

/** A list with the position and layout of the page's own, which holds `Cards`. */
export function PeerPage({ items, selection, Cards }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const { width, top } = useGridBox(list);
  const layout = useMemo(() => computeGridLayout(width), [width]);
  const onClick = ({ target }: MouseEvent) => {
    const card = target instanceof Element ? target.closest('[role=option]') : null;
    const item = items[Number(card?.getAttribute('aria-posinset')) - 1];
    if (item) selection.toggle(item);
  };
  return (
    <div className="screen">
      <main className="flex min-w-0 flex-col">
        <header className="peer-header">
          <h1 className="text-xl font-bold tracking-tight">{document.title}</h1>
        </header>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the peers are driven by the mouse alone */}
        <div
          ref={list}
          role="listbox"
          tabIndex={0}
          aria-label="Inventory"
          aria-multiselectable="true"
          className="grid-list"
          style={{
            '--columns': layout.columns,
            '--gap': `${layout.gap}px`,
            '--card-height': `${layout.cardHeight}px`,
          }}
          onClick={onClick}
        >
          {width > 0 && <Cards items={items} layout={layout} top={top} selection={selection} />}
        </div>
      </main>
      <aside aria-label="Basket" />
    </div>
  );
}
