import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Currency } from '~/lib/units/currency';
import { ReviewLineRow } from './ReviewLineRow';
import type { ReviewLine } from './review';

type Props = {
  lines: readonly ReviewLine[];
  currency: Currency | undefined;
  /** The number of lines before these. */
  from: number;
  /** The number of all lines. */
  of: number;
  scroller: RefObject<HTMLElement | null>;
};

/** px of an ordinary line. Other lines are measured. */
const lineHeight = 62;

/** A part of the list. Virtual, as a player may deposit all of 10,000 items. */
export function ReviewLines({ lines, currency, from, of, scroller }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  // Another function would have the places of all lines computed anew, for each drawing.
  const getItemKey = useCallback((index: number) => lines[index]?.item.id ?? index, [lines]);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    getItemKey,
    scrollMargin: top,
    overscan: 6,
  });
  // The content above grows and wraps. Every such change renders this component again.
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0));
  return (
    <ul ref={list} className="relative" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const line = lines[index];
        return (
          line && (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={of}
              aria-posinset={from + index + 1}
              className="absolute inset-x-0 top-0 border-t border-line"
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <ReviewLineRow line={line} currency={currency} />
            </li>
          )
        );
      })}
    </ul>
  );
}
