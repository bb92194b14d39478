import './filterColumn.css';
import { useEffect } from 'react';
import type { FilterControls } from '~/inventory/filters/useFilters';
import type { InventorySource } from '~/inventory/read/useInventory';
import { buttonStyles } from '~/ui/buttonStyles';
import { Sheet } from '~/ui/dialog/Sheet';
import { FacetPanel } from './FacetPanel';
import { facetWords as words } from './facetWords';
import { PriceFields } from './PriceFields';

type Props = {
  reads: InventorySource;
  controls: FilterControls;
  /** True for a column beside the cards, false for a sheet over them. */
  isBeside: boolean;
  /** True if the price bounds stand here, as the toolbar has no room for them. */
  hasPrices: boolean;
  /** Number of items that match the filters. */
  shown: number;
  onClose: () => void;
};

/** The local filters, each with the number of items it would show. */
export function FilterArea(props: Props) {
  const { reads, controls, isBeside, hasPrices, shown, onClose } = props;
  const { whole, wantAll } = reads;
  // The counts need the whole inventory.
  useEffect(() => wantAll(), [wantAll]);
  const panel = (
    <FacetPanel
      items={whole.inventory?.items ?? []}
      isComplete={whole.inventory?.isComplete === true}
      filters={controls.filters}
      onChange={(local) => controls.choose({ local })}
      onType={(local) => controls.type({ local })}
    />
  );
  if (isBeside) {
    return (
      <aside aria-label={words.title} className="filter-column">
        {panel}
      </aside>
    );
  }
  return (
    <Sheet title={words.title} onClose={onClose}>
      {hasPrices && (
        <fieldset>
          <legend className="mb-2 text-sm font-semibold">{words.price}</legend>
          <div className="flex gap-2">
            <PriceFields controls={controls} />
          </div>
        </fieldset>
      )}
      {panel}
      <div className="sheet-footer">
        <button type="button" className={`${buttonStyles.primary} w-full`} onClick={onClose}>
          {words.show({ count: shown })}
        </button>
      </div>
    </Sheet>
  );
}
