import { Suspense, useEffect } from 'react';
import { createLatePart } from '~/ui/createLatePart';
import { PartStandIn } from './PartStandIn';
import type { FilterControls } from './useFilters';
import type { InventorySource } from './useInventory';
import { words } from './words';

const FilterArea = createLatePart(
  () => import('./FilterArea'),
  (module) => module.FilterArea,
  PartStandIn,
);

const FilterChips = createLatePart(
  () => import('./FilterChips'),
  (module) => module.FilterChips,
  PartStandIn,
);

type AreaProps = {
  reads: InventorySource;
  controls: FilterControls;
  isBeside: boolean;
  hasPrices: boolean;
  /** Cards that the filters leave. */
  shown: number;
  onClose: () => void;
};

/** The filters that this page makes itself, fetched when they are first wanted. */
export function LateFilters({ reads, shown, ...rest }: AreaProps) {
  const { whole, wantAll } = reads;
  // Counts are those of everything.
  useEffect(() => wantAll(), [wantAll]);
  return (
    <Suspense>
      <FilterArea
        items={whole.inventory?.items ?? []}
        isWhole={whole.inventory?.complete === true}
        counted={words.counted(shown)}
        {...rest}
      />
    </Suspense>
  );
}

/** What of them is chosen. */
export function ChosenFilters({ controls }: { controls: FilterControls }) {
  const { own } = controls.filters;
  if (own === undefined) return null;
  return (
    <Suspense>
      <FilterChips own={own} onChange={(changed) => controls.choose({ own: changed })} />
    </Suspense>
  );
}
