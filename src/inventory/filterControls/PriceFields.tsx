import { parsePrice } from '~/inventory/filters/filters';
import type { FilterControls } from '~/inventory/filters/useFilters';
import { words } from '~/inventory/words';
import { NumberField } from '~/ui/NumberField';

const usd = { unit: '$', parse: parsePrice, toText: String } as const;

/** Both bounds of the offer price, in USD. */
export function PriceFields({ controls: { filters, type } }: { controls: FilterControls }) {
  return (
    <>
      <NumberField
        {...usd}
        key={`min-${filters.game}`}
        label={words.minPrice}
        hint={words.min}
        value={filters.minPrice}
        onType={(minPrice) => type({ minPrice })}
      />
      <NumberField
        {...usd}
        key={`max-${filters.game}`}
        label={words.maxPrice}
        hint={words.max}
        value={filters.maxPrice}
        onType={(maxPrice) => type({ maxPrice })}
      />
    </>
  );
}
