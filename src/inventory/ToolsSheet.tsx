import { useEffect } from 'react';
import { Sheet } from '~/ui/Sheet';
import { AmountPicker } from './AmountPicker';
import type { DensitySetting } from './densitySetting';
import type { InventoryView } from './describeInventory';
import { KeptItems } from './KeptItems';
import type { KeepList } from './keepList';
import { ManyPicker } from './ManyPicker';
import { MissingItems } from './MissingItems';
import { PickSummary } from './PickSummary';
import type { Selection } from './Selection';
import { toolsWords as words } from './toolsWords';
import type { FilterControls } from './useFilters';
import type { InventorySource } from './useInventory';
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

/** What is done to many items at once, how the cards stand, and what is not there. */
export function ToolsSheet(props: Props) {
  const { view, reads, controls, selection, keepList, densitySetting, onClose } = props;
  const { whole, wantAll } = reads;
  const { inventory } = whole;
  // "All of them" is all there are, not all that have arrived.
  useEffect(() => wantAll(), [wantAll]);
  return (
    <Sheet title={words.title} onClose={onClose}>
      <AmountPicker
        items={view.items}
        selection={selection}
        keepList={keepList}
        collateral={inventory?.collateral}
      />
      <ManyPicker items={view.items} selection={selection} />
      <ViewOptions controls={controls} densitySetting={densitySetting} />
      <KeptItems keepList={keepList} />
      <MissingItems view={view} inventory={inventory} />
      <PickSummary selection={selection} onClose={onClose} />
    </Sheet>
  );
}
