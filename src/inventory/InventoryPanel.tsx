import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { Item } from '~/assetpay/item';
import { useMedia } from '~/lib/useMedia';
import { buttonStyles } from '~/ui/buttonStyles';
import { createLatePart } from '~/ui/createLatePart';
import { describeInventory } from './describeInventory';
import { FilterStandIn } from './FilterStandIn';
import { clearFilters, isNarrowed } from './filters';
import { InventoryGrid } from './InventoryGrid';
import { InventoryToolbar } from './InventoryToolbar';
import { PlainProblem } from './PlainProblem';
import { RefreshButton } from './RefreshButton';
import type { Selection } from './Selection';
import { SkeletonGrid } from './SkeletonGrid';
import { sumWorth } from './sumWorth';
import type { FilterControls } from './useFilters';
import type { InventorySource } from './useInventory';
import { usePickAll } from './usePickAll';
import type { Refresh } from './useRefresh';
import { WorthLine } from './WorthLine';
import { words } from './words';

const loadProblems = () => import('./InventoryProblems');
const InventoryProblems = createLatePart(
  loadProblems,
  (module) => module.InventoryProblems,
  PlainProblem,
);

const loadFilterArea = () => import('./FilterArea');
const FilterArea = createLatePart(loadFilterArea, (module) => module.FilterArea, FilterStandIn);

const FilterChips = createLatePart(
  () => import('./FilterChips'),
  (module) => module.FilterChips,
  FilterStandIn,
);

type Props = {
  reads: InventorySource;
  controls: FilterControls;
  refresh: Refresh;
  selection: Selection;
  onDetails: (item: Item) => void;
  onSignIn: () => void;
};

/** Everything between the banner and the basket: filters, what is wrong, and the cards. */
export function InventoryPanel(props: Props) {
  const { reads, controls, refresh, selection, onDetails, onSignIn } = props;
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
  const worth = useMemo(
    () => (view.isWhole && view.body === 'cards' ? sumWorth(view.items) : undefined),
    [view.isWhole, view.body, view.items],
  );
  const [isFiltering, setFiltering] = useState(false);
  const toggleFilters = useCallback(() => setFiltering((before) => !before), []);
  const isBeside = useMedia('(width >= 64rem)');
  const hasPrices = useMedia('(width >= 40rem)');
  const { own } = filters;
  const hasProblem = view.hasProblem || refresh.error !== null;
  useEffect(() => {
    // Counts are those of everything.
    if (isFiltering) reads.wantAll();
  }, [isFiltering, reads.wantAll]);
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
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="flex min-w-0 flex-1 items-baseline gap-3 max-sm:basis-full">
          <p role="status" className="text-sm text-ink-soft tabular-nums">
            {pickAll.isWaiting ? words.loadingToPick(view.expected) : view.status}
          </p>
          {worth && <WorthLine worth={worth} />}
        </div>
        {isNarrowed(filters) && view.body === 'cards' && (
          <button type="button" className={buttonStyles.plain} onClick={remedies.clearFilters}>
            {words.clearFilters}
          </button>
        )}
        <div className="ms-auto">
          <RefreshButton refresh={refresh} updatedAt={reads.whole.inventory?.updatedAt} />
        </div>
      </div>
      {hasProblem && (
        <Suspense>
          <InventoryProblems view={view} filters={filters} refresh={refresh} remedies={remedies} />
        </Suspense>
      )}
      {own && (
        <Suspense>
          <FilterChips own={own} onChange={(changed) => controls.choose({ own: changed })} />
        </Suspense>
      )}
      <div className="flex items-start gap-4">
        {isFiltering && (
          <Suspense>
            <FilterArea
              items={reads.whole.inventory?.items ?? []}
              isWhole={reads.whole.inventory?.complete === true}
              controls={controls}
              isBeside={isBeside}
              hasPrices={!hasPrices}
              counted={words.counted(view.items.length)}
              onClose={() => setFiltering(false)}
            />
          </Suspense>
        )}
        <div className="flex min-w-0 flex-1 flex-col gap-3">
          {view.body === 'skeletons' && <SkeletonGrid />}
          {view.body === 'cards' && (
            <InventoryGrid
              items={view.items}
              expected={view.expected}
              question={filters}
              isBusy={read.isFetching}
              selection={selection}
              onDetails={onDetails}
              onPickAll={pickAll.start}
              onClear={pickAll.isWaiting ? pickAll.stop : selection.clear}
              onReach={read.loadMore}
            />
          )}
        </div>
      </div>
    </section>
  );
}
