import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useRef, useState } from 'react';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { useStore } from '~/lib/store/useStore';
import type { BasketLine } from './Basket';
import { BasketLineRow, type LineProps } from './BasketLineRow';
import { contentsWords as words } from './contentsWords';

type Props = LineProps & { lines: readonly BasketLine[] };

/** px of a line without stepper or note, the least. Other lines are measured. */
const lineHeight = 60;

/**
 * Lines drawn beyond the box on both sides once somebody reaches for it: a finger scrolls them into view before they could
 * be drawn. Until then they would only make a pick dearer.
 */
const overscan = 4;

/** The size of the box when it was last seen, px: the lines that it shows are then drawn at once, and not in a second pass. */
let lastRect = { width: 0, height: 0 };

/** px: the highest that the box was. */
let mostHeight = 0;

/**
 * As many lines as the least ones would be in the box at its highest: neither a line that proves taller nor a box that
 * gives way to a message takes a line out, which would be a drawing of its own.
 */
function selectLines(range: Range): number[] {
  const end = range.startIndex + Math.ceil(mostHeight / lineHeight) - 1;
  const endIndex = Math.min(Math.max(range.endIndex, end), range.count - 1);
  return defaultRangeExtractor({ ...range, endIndex });
}

/**
 * The picks, newest first. Virtual, as a player may pick all of 10,000 items. Memoised, as measuring the lines
 * forces a layout.
 */
export const BasketLines = memo(({ lines, store, onDetails, onVanish }: Props) => {
  // Nothing but the lines renders it again, and their texts change with the language.
  useStore(currentLanguage);
  const box = useRef<HTMLDivElement>(null);
  const [isReached, setReached] = useState(false);
  const reach = () => setReached(true);
  const findLine = useCallback((index: number) => lines[lines.length - 1 - index], [lines]);
  // Another function would have the places of all lines computed anew, for each drawing.
  const getItemKey = useCallback((index: number) => findLine(index)?.id ?? index, [findLine]);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => lineHeight,
    getItemKey,
    initialRect: lastRect,
    overscan: isReached ? overscan : 0,
    rangeExtractor: selectLines,
  });
  lastRect = virtualizer.scrollRect ?? lastRect;
  mostHeight = Math.max(mostHeight, lastRect.height);
  return (
    <section
      ref={box}
      aria-label={words.picked}
      // A scrolling area must be reachable by keyboard where its lines are not.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, scrollable region
      tabIndex={0}
      onFocus={reach}
      onPointerEnter={reach}
      className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-4"
    >
      <ul className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const line = findLine(index);
          return (
            line && (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${start}px)` }}
              >
                <BasketLineRow
                  line={line}
                  store={store}
                  onDetails={onDetails}
                  onVanish={onVanish}
                />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
});
