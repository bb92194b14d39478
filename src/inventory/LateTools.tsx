import { Suspense, useEffect } from 'react';
import { createLatePart } from '~/ui/createLatePart';
import type { DensitySetting } from './densitySetting';
import type { InventoryView } from './describeInventory';
import type { KeepList } from './keepList';
import { PartStandIn } from './PartStandIn';
import type { Selection } from './Selection';
import type { FilterControls } from './useFilters';
import type { InventorySource } from './useInventory';

const ToolsSheet = createLatePart(
  () => import('./ToolsSheet'),
  (module) => module.ToolsSheet,
  PartStandIn,
);

type Props = {
  view: InventoryView;
  reads: InventorySource;
  controls: FilterControls;
  selection: Selection;
  keepList: KeepList;
  densitySetting: DensitySetting;
  onClose: () => void;
};

/** What picks many at once and how the cards stand, fetched when it is first wanted. */
export function LateTools({ reads, ...rest }: Props) {
  const { whole, wantAll } = reads;
  // "All of them" is all there are, not all that have arrived.
  useEffect(() => wantAll(), [wantAll]);
  return (
    <Suspense>
      <ToolsSheet inventory={whole.inventory} {...rest} />
    </Suspense>
  );
}
