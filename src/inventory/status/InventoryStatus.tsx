import { Suspense } from 'react';
import type { FilterControls } from '~/inventory/filters/useFilters';
import type { KeepList } from '~/inventory/picking/keepList';
import type { Selection } from '~/inventory/picking/Selection';
import type { InventoryView } from '~/inventory/read/describeInventory';
import type { Inventory } from '~/inventory/read/mergePages';
import type { Refresh } from '~/inventory/read/useRefresh';
import { words } from '~/inventory/words';
import { createLateCode } from '~/lib/late/createLateCode';
import { buttonStyles } from '~/ui/buttonStyles';
import { createPartOf } from '~/ui/late/createLatePart';
import { LateRefresh } from './LateRefresh';

const parts = createLateCode(() => import('./listParts'));

/** No fallback: nobody misses this line, and the tools group items too. */
const ListLine = createPartOf(
  parts,
  ({ listParts }) => listParts.ListLine,
  () => null,
);

const LoadingToPick = createPartOf(
  parts,
  ({ listParts }) => listParts.LoadingToPick,
  ({ status }) => status,
);

const StackButton = createPartOf(
  parts,
  ({ listParts }) => listParts.StackButton,
  () => null,
);

type Props = {
  view: InventoryView;
  /** The whole inventory of the game, as far as it has arrived. */
  whole: Inventory | undefined;
  /** The number of items that picking waits for. */
  toPick: number | undefined;
  /** Clears the filters; `undefined` if there are none. */
  onClear: (() => void) | undefined;
  /** The number of cards; `undefined` if each item has one. */
  cards: number | undefined;
  controls: FilterControls;
  selection: Selection;
  keepList: KeepList;
  refresh: Refresh;
};

/** The line above the cards: their number, their worth, their grouping and the age of the prices. */
export function InventoryStatus(props: Props) {
  const { view, whole, toPick, onClear, cards, controls, refresh } = props;
  const { items, isComplete, body, status } = view;
  const hasWorth = isComplete && body === 'cards';
  return (
    <div className="flex min-h-11 items-center gap-x-2 sm:gap-x-3">
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 sm:gap-x-3">
        <p role="status" className="text-xs text-ink-soft tabular-nums sm:text-sm">
          {toPick === undefined ? (
            status
          ) : (
            <Suspense fallback={status}>
              <LoadingToPick count={toPick} status={status} />
            </Suspense>
          )}
        </p>
        <Suspense>
          {hasWorth && (
            <ListLine
              items={items}
              all={whole?.isComplete ? whole.items : undefined}
              selection={props.selection}
              keepList={props.keepList}
              cards={cards}
              game={controls.filters.game}
              readyAt={refresh.readyAt}
            />
          )}
        </Suspense>
      </div>
      <Suspense>{hasWorth && <StackButton controls={controls} />}</Suspense>
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
