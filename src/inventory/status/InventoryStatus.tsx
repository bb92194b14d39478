import { Suspense } from 'react';
import type { InventoryView } from '~/inventory/read/describeInventory';
import type { Inventory } from '~/inventory/read/mergePages';
import type { Refresh } from '~/inventory/read/useRefresh';
import { words } from '~/inventory/words';
import { buttonStyles } from '~/ui/buttonStyles';
import { createLatePart } from '~/ui/late/createLatePart';
import { LateRefresh } from './LateRefresh';

/** No fallback: nobody misses this line. */
const WorthLine = createLatePart(
  () => import('./WorthLine'),
  (module) => module.WorthLine,
  () => null,
);

type Props = {
  view: InventoryView;
  /** The whole inventory of the game, as far as it has arrived. */
  whole: Inventory | undefined;
  /** A text in place of the count, while picking waits for items. */
  waiting: string | undefined;
  /** Clears the filters; `undefined` if there are none. */
  onClear: (() => void) | undefined;
  refresh: Refresh;
};

/** The line above the cards: their number, their worth and the age of the prices. */
export function InventoryStatus({ view, whole, waiting, onClear, refresh }: Props) {
  const { items, isComplete, body, status } = view;
  const hasWorth = isComplete && body === 'cards';
  return (
    <div className="flex min-h-11 items-center gap-x-2 sm:gap-x-3">
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 sm:gap-3">
        <p role="status" className="text-xs text-ink-soft tabular-nums sm:text-sm">
          {waiting ?? status}
        </p>
        <Suspense>
          {hasWorth && (
            <WorthLine items={items} all={whole?.isComplete ? whole.items : undefined} />
          )}
        </Suspense>
      </div>
      {onClear && body === 'cards' && (
        <button
          type="button"
          className={`${buttonStyles.plain} shrink-0 max-sm:px-2`}
          onClick={onClear}
        >
          {words.clearFilters}
        </button>
      )}
      <LateRefresh refresh={refresh} updatedAt={whole?.updatedAt} />
    </div>
  );
}
