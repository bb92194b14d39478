import { buttonStyles } from '~/ui/buttonStyles';
import { Sheet } from '~/ui/Sheet';
import { FacetPanel, type FacetPanelProps } from './FacetPanel';
import { facetWords as words } from './facetWords';
import { PriceFields } from './PriceFields';
import type { FilterControls } from './useFilters';

type Props = Omit<FacetPanelProps, 'filters' | 'onChange' | 'onType'> & {
  controls: FilterControls;
  /** A column beside the cards, or a sheet over them. */
  isBeside: boolean;
  /** Whether the bounds of the price have no room elsewhere. */
  hasPrices: boolean;
  /** "128 items" */
  counted: string;
  onClose: () => void;
};

/** The filters that this page makes itself, with what each would show. */
export function FilterArea(props: Props) {
  const { controls, isBeside, hasPrices, counted, onClose, ...rest } = props;
  const panel = (
    <FacetPanel
      {...rest}
      filters={controls.filters}
      onChange={(own) => controls.choose({ own })}
      onType={(own) => controls.type({ own })}
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
      <div className="sticky bottom-0 -mx-5 -mb-5 border-t border-line bg-surface p-4">
        <button type="button" className={`${buttonStyles.primary} w-full`} onClick={onClose}>
          {words.show(counted)}
        </button>
      </div>
    </Sheet>
  );
}
