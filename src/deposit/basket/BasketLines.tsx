import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useRef } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import { removePick, setPickAmount } from '~/deposit/picks/pickSteps';
import type { PicksStore } from '~/deposit/picks/picks';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { useStore } from '~/lib/store/useStore';
import type { BasketLine } from './Basket';
import { BasketLineRow } from './BasketLineRow';
import { contentsWords as words } from './contentsWords';

type Props = {
  lines: readonly BasketLine[];
  store: PicksStore;
  onDetails: (item: Item) => void;
  /** Called when the pressed control is about to unmount. */
  onVanish: () => void;
};

/** px of a line without stepper or note. Other lines are measured. */
const lineHeight = 60;

/**
 * The picks, newest first. Virtual, as a player may pick all of 10,000 items. Memoised, as measuring the lines
 * forces a layout.
 */
export const BasketLines = memo(({ lines, store, onDetails, onVanish }: Props) => {
  // Nothing but the lines renders it again, and their texts change with the language.
  useStore(currentLanguage);
  const box = useRef<HTMLDivElement>(null);
  const findLine = (index: number) => lines[lines.length - 1 - index];
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => lineHeight,
    getItemKey: (index) => findLine(index)?.id ?? index,
    overscan: 4,
  });
  return (
    <section
      ref={box}
      aria-label={words.picked}
      // A scrolling area must be reachable by keyboard where its lines are not.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, scrollable region
      tabIndex={0}
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
                  onAmount={(item, amount) => setPickAmount(store, item, amount)}
                  onRemove={(id) => {
                    removePick(store, id);
                    onVanish();
                  }}
                  onDetails={onDetails}
                />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
});
