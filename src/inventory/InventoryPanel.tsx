import { Suspense, useCallback, useEffect, useState } from 'react';
import type { Item } from '~/assetpay/item';
import { useStore } from '~/lib/store';
import { useMedia } from '~/lib/useMedia';
import type { DensitySetting } from './densitySetting';
import { describeInventory } from './describeInventory';
import { clearFilters, isNarrowed } from './filters';
import { InventoryGrid } from './InventoryGrid';
import { InventoryStatus } from './InventoryStatus';
import { InventoryToolbar } from './InventoryToolbar';
import type { KeepList } from './keepList';
import { FilterArea, FilterChips, InventoryProblems, loadProblems, ToolsSheet } from './lateParts';
import type { Selection } from './Selection';
import { SkeletonGrid } from './SkeletonGrid';
import { useCards } from './useCards';
import type { FilterControls } from './useFilters';
import type { InventorySource } from './useInventory';
import { usePickAll } from './usePickAll';
import type { Refresh } from './useRefresh';
import { words } from './words';

type Props = {
  reads: InventorySource;
  controls: FilterControls;
  refresh: Refresh;
  selection: Selection;
  keepList: KeepList;
  densitySetting: DensitySetting;
  onDetails: (item: Item) => void;
  onSignIn: () => void;
};

/** Everything between the banner and the basket: filters, what is wrong, and the cards. */
export function InventoryPanel(props: Props) {
  const { reads, controls, refresh, selection, keepList, onDetails, onSignIn } = props;
  const { density } = useStore(props.densitySetting);
  // The letter and its cards are drawn at once (docs/decisions/0015).
  const { filters } = controls;
  const view = describeInventory(reads, filters);
  const read = reads.whole.error || !view.isFiltered ? reads.whole : reads.filtered;
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
  const hasPrices = useMedia('(width >= 40rem)');
  const { cards, expected, open, toItemPlace } = useCards(view, filters, reads.narrowing);
  const { loadMore } = read;
  const reach = useCallback(
    (place: number) => loadMore(toItemPlace(place)),
    [loadMore, toItemPlace],
  );
  const hasProblem = view.hasProblem || refresh.error !== null;
  useEffect(() => {
    // Fetched beside the first answer, as no network may be left when it is needed.
    void loadProblems().catch(() => undefined);
  }, []);
  return (
    <section aria-label={words.panelName} className="flex min-w-0 flex-col gap-3">
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
        waiting={pickAll.isWaiting ? words.loadingToPick(view.expected) : undefined}
        onClear={isNarrowed(filters) ? remedies.clearFilters : undefined}
        refresh={refresh}
      />
      {hasProblem && (
        <Suspense>
          <InventoryProblems view={view} filters={filters} refresh={refresh} remedies={remedies} />
        </Suspense>
      )}
      {filters.own && (
        <Suspense>
          <FilterChips own={filters.own} choose={controls.choose} />
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
              question={filters}
              isBusy={read.isFetching}
              density={density}
              selection={selection}
              onDetails={onDetails}
              onOpen={open}
              onPickAll={pickAll.start}
              onClear={pickAll.isWaiting ? pickAll.stop : selection.clear}
              onReach={reach}
            />
          )}
        </div>
      </div>
    </section>
  );
}
