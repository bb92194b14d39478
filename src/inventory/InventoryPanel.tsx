import { Suspense, useCallback, useEffect, useState } from 'react';
import { findRemedy } from '~/assetpay/errors/errorRemedy';
import type { Item } from '~/assetpay/inventory/item';
import { clearFilters, isNarrowed, selectStacking } from '~/inventory/filters/filters';
import type { FilterControls } from '~/inventory/filters/useFilters';
import { InventoryGrid } from '~/inventory/grid/InventoryGrid';
import { SkeletonGrid } from '~/inventory/grid/SkeletonGrid';
import type { DensitySetting } from '~/inventory/layout/densitySetting';
import type { KeepList } from '~/inventory/picking/keepList';
import type { Selection } from '~/inventory/picking/Selection';
import { usePickAll } from '~/inventory/picking/usePickAll';
import type { InventoryView } from '~/inventory/read/describeInventory';
import type { InventorySource } from '~/inventory/read/useInventory';
import type { Refresh } from '~/inventory/read/useRefresh';
import type { FirstGrid } from '~/inventory/stage/drawFirstGrid';
import { InventoryStatus } from '~/inventory/status/InventoryStatus';
import { LateRefresh } from '~/inventory/status/LateRefresh';
import { useStore } from '~/lib/store/useStore';
import { useMedia } from '~/lib/useMedia';
import { InventoryToolbar } from './InventoryToolbar';
import { FilterArea, FilterChips, InventoryProblems, PrintedItems, ToolsSheet } from './lateParts';
import { useCards } from './useCards';
import { words } from './words';

type Props = {
  reads: InventorySource;
  view: InventoryView;
  controls: FilterControls;
  refresh: Refresh;
  selection: Selection;
  keepList: KeepList;
  densitySetting: DensitySetting;
  onDetails: (item: Item) => void;
  onSignIn: () => void;
  /** The cards that were drawn before React. */
  firstGrid: FirstGrid | undefined;
};

/** Everything between the banner and the basket: filters, problems and the cards. */
export function InventoryPanel(props: Props) {
  const { reads, view, controls, refresh, selection, keepList, onDetails, onSignIn } = props;
  const { density } = useStore(props.densitySetting);
  const { filters } = controls;
  const { read, isAlone } = view;
  const remedies = {
    retry: read.retry,
    signIn: onSignIn,
    clearFilters: () =>
      isNarrowed(filters) ? controls.choose(clearFilters(filters)) : read.retry(),
  };
  const pickAll = usePickAll({
    view,
    filters,
    selection,
    hasFailed: reads.whole.error !== null,
    wantAll: reads.wantAll,
  });
  const [isFiltering, setFiltering] = useState(false);
  const [isTooling, setTooling] = useState(false);
  const toggleFilters = useCallback(() => setFiltering((before) => !before), []);
  const openTools = useCallback(() => setTooling(true), []);
  const isBeside = useMedia('(width >= 64rem)');
  const hasPrices = useMedia('(width >= 80rem)');
  const { cards, expected, open, toItemIndex } = useCards(view, filters, reads.localFiltering);
  const { loadMore } = read;
  const reach = useCallback(
    (index: number) => loadMore(toItemIndex(index)),
    [loadMore, toItemIndex],
  );
  const hasProblem = view.hasProblem || refresh.error !== null;
  useEffect(() => {
    // Fetched beside the first answer: by the time it is needed, the network may be gone.
    InventoryProblems.fetch();
  }, []);
  return (
    <section aria-label={words.panelName} className="flex min-w-0 flex-col gap-1">
      {isAlone ? (
        <p role="status" className="sr-only">
          {view.status}
        </p>
      ) : (
        <>
          <div className="toolbar">
            <InventoryToolbar
              controls={controls}
              hasPrices={hasPrices}
              isOpen={isFiltering}
              onToggle={toggleFilters}
              onTools={openTools}
            />
          </div>
          <InventoryStatus
            view={view}
            whole={reads.whole.inventory}
            toPick={pickAll.isWaiting ? view.expected : undefined}
            cards={selectStacking(filters) && cards.length}
            controls={controls}
            selection={selection}
            keepList={keepList}
            onClear={isNarrowed(filters) ? remedies.clearFilters : undefined}
            refresh={refresh}
          />
        </>
      )}
      {hasProblem && (
        <Suspense>
          <InventoryProblems view={view} filters={filters} refresh={refresh} remedies={remedies} />
        </Suspense>
      )}
      {isAlone && needsRefresh(view) && (
        <div className="mx-auto">
          <LateRefresh refresh={refresh} updatedAt={reads.whole.inventory?.updatedAt} isAlone />
        </div>
      )}
      <Suspense>
        {view.body === 'cards' && !read.isFetching && (
          <PrintedItems items={view.items} selection={selection} />
        )}
      </Suspense>
      {filters.local && (
        <Suspense>
          <FilterChips local={filters.local} choose={controls.choose} />
        </Suspense>
      )}
      <div className="flex items-start gap-4">
        <Suspense>
          {isFiltering && (
            <FilterArea
              reads={reads}
              controls={controls}
              isBeside={isBeside}
              hasPrices={!hasPrices}
              shown={view.items.length}
              onClose={() => setFiltering(false)}
            />
          )}
        </Suspense>
        <Suspense>
          {isTooling && (
            <ToolsSheet
              view={view}
              reads={reads}
              controls={controls}
              selection={selection}
              keepList={keepList}
              densitySetting={props.densitySetting}
              onClose={() => setTooling(false)}
            />
          )}
        </Suspense>
        <div className="flex min-w-0 flex-1 flex-col gap-3">
          {view.body === 'skeletons' && <SkeletonGrid density={density} />}
          {view.body === 'cards' && (
            <InventoryGrid
              items={cards}
              expected={expected}
              filters={filters}
              isBusy={read.isFetching}
              density={density}
              selection={selection}
              onDetails={onDetails}
              onOpen={open}
              onPickAll={pickAll.start}
              onCancel={pickAll.isWaiting ? pickAll.stop : undefined}
              onReach={reach}
              firstGrid={props.firstGrid}
            />
          )}
        </div>
      </div>
    </section>
  );
}

/** The action of the message leads away, so that reading again needs a button of its own. */
function needsRefresh({ body, failure }: InventoryView): boolean {
  if (failure === undefined) return body === 'empty';
  const { kind } = findRemedy(failure.error);
  return kind === 'link' || kind === 'report';
}
