import { useEffect } from 'react';
import type { FilterControls } from '~/inventory/filters/useFilters';
import type { DensitySetting } from '~/inventory/layout/densitySetting';
import type { KeepList } from '~/inventory/picking/keepList';
import type { Selection } from '~/inventory/picking/Selection';
import type { InventoryView } from '~/inventory/read/describeInventory';
import type { InventorySource } from '~/inventory/read/useInventory';
import { Sheet } from '~/ui/dialog/Sheet';
import { AmountPicker } from './AmountPicker';
import { DuplicatesPicker } from './DuplicatesPicker';
import { KeptItems } from './KeptItems';
import { ManyPicker } from './ManyPicker';
import { MissingItemsHelp } from './MissingItemsHelp';
import { PickSummary } from './PickSummary';
import { toolsWords as words } from './toolsWords';
import { ViewOptions } from './ViewOptions';

type Props = {
  view: InventoryView;
  reads: InventorySource;
  controls: FilterControls;
  selection: Selection;
  keepList: KeepList;
  densitySetting: DensitySetting;
  onClose: () => void;
};

/** Bulk tools, view options, the keep list, and help with missing items. */
export function ToolsSheet(props: Props) {
  const { view, reads, controls, selection, keepList, densitySetting, onClose } = props;
  const { whole, wantAll } = reads;
  const { inventory } = whole;
  // Bulk actions mean all items, not only those that have arrived.
  useEffect(() => wantAll(), [wantAll]);
  return (
    <Sheet title={words.title} onClose={onClose}>
      <AmountPicker
        items={view.items}
        selection={selection}
        keepList={keepList}
        collateral={inventory?.collateral}
      />
      <DuplicatesPicker items={view.items} selection={selection} keepList={keepList} />
      <ManyPicker items={view.items} selection={selection} keepList={keepList} />
      <ViewOptions controls={controls} densitySetting={densitySetting} />
      <KeptItems keepList={keepList} />
      <MissingItemsHelp view={view} inventory={inventory} />
      <PickSummary selection={selection} onClose={onClose} />
    </Sheet>
  );
}
