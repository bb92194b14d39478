import { Suspense } from 'react';
import type { InventoryView } from '~/inventory/read/describeInventory';
import type { Inventory } from '~/inventory/read/mergePages';
import type { Refresh } from '~/inventory/read/useRefresh';
import { words } from '~/inventory/words';
import { buttonStyles } from '~/ui/buttonStyles';
import { createLatePart } from '~/ui/late/createLatePart';
import { RefreshButton } from './RefreshButton';

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
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <div className="flex min-w-0 flex-1 items-baseline gap-3 max-sm:basis-full">
        <p role="status" className="text-sm text-ink-soft tabular-nums">
          {waiting ?? status}
        </p>
        <Suspense>
          {hasWorth && <WorthLine items={items} all={whole?.complete ? whole.items : undefined} />}
        </Suspense>
      </div>
      {onClear && body === 'cards' && (
        <button type="button" className={buttonStyles.plain} onClick={onClear}>
          {words.clearFilters}
        </button>
      )}
      <div className="ms-auto">
        <RefreshButton refresh={refresh} updatedAt={whole?.updatedAt} />
      </div>
    </div>
  );
}
