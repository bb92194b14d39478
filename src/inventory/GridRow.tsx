import { memo, useContext, useLayoutEffect, useRef } from 'react';
import type { Item } from '~/assetpay/item';
import { ImageBase } from '~/items/ImageBase';
import { keepPictures } from '~/items/keptPictures';
import { drawRow, markCards, type RowCards } from './drawRow';
import type { GridLayout } from './gridLayout';
import type { Selection } from './Selection';

type Props = {
  items: readonly Item[];
  /** Cards there will be; what has not arrived is drawn as a skeleton. */
  expected: number;
  row: number;
  layout: GridLayout;
  idPrefix: string;
  selection: Selection;
};

const noCards: RowCards = new Map();

/**
 * One virtual row: it never moves and never changes its height, so that scrolling measures nothing. React
 * knows the row, and what is in it is written by `drawRow` (docs/decisions/0014).
 */
export const GridRow = memo(function GridRow(props: Props) {
  const { items, expected, row, layout, idPrefix, selection } = props;
  const imageBase = useContext(ImageBase);
  const element = useRef<HTMLDivElement>(null);
  const cards = useRef(noCards);

  useLayoutEffect(() => {
    if (element.current === null) return;
    const first = row * layout.columns;
    cards.current = drawRow(element.current, cards.current, {
      items: items.slice(first, first + layout.columns),
      length: Math.max(0, Math.min(layout.columns, expected - first)),
      first,
      setSize: expected,
      idPrefix,
      imageBase,
    });
    markCards(cards.current, selection);
  });

  useLayoutEffect(
    () => selection.subscribe(() => markCards(cards.current, selection)),
    [selection],
  );

  useLayoutEffect(() => {
    const place = element.current;
    return () => {
      if (place) keepPictures(place);
    };
  }, []);

  return (
    <div
      ref={element}
      role="presentation"
      className="grid-row"
      style={{ transform: `translateY(${row * layout.rowHeight}px)` }}
    />
  );
});
