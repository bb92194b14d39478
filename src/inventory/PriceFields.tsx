import { PriceField } from './PriceField';
import type { FilterControls } from './useFilters';
import { words } from './words';

/** Both bounds of the offer price. */
export function PriceFields({ controls: { filters, type } }: { controls: FilterControls }) {
  return (
    <>
      <PriceField
        key={`min-${filters.game}`}
        label={words.minPrice}
        hint={words.min}
        value={filters.minPrice}
        onType={(minPrice) => type({ minPrice })}
      />
      <PriceField
        key={`max-${filters.game}`}
        label={words.maxPrice}
        hint={words.max}
        value={filters.maxPrice}
        onType={(maxPrice) => type({ maxPrice })}
      />
    </>
  );
}
