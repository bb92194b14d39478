import { parsePrice } from '~/inventory/filters/filters';
import type { FilterControls } from '~/inventory/filters/useFilters';
import { readUsdSign } from '~/lib/usdSign';
import { NumberField } from '~/ui/NumberField';
import { priceWords } from './priceWords';

const usd = { parse: parsePrice, toText: String } as const;

/** Both bounds of the offer price, in USD. */
export function PriceFields({ controls: { filters, type } }: { controls: FilterControls }) {
  return (
    <>
      <NumberField
        {...usd}
        unit={readUsdSign()}
        key={`min-${filters.game}`}
        label={priceWords.minPrice}
        hint={priceWords.min}
        value={filters.minPrice}
        onType={(minPrice) => type({ minPrice })}
      />
      <NumberField
        {...usd}
        unit={readUsdSign()}
        key={`max-${filters.game}`}
        label={priceWords.maxPrice}
        hint={priceWords.max}
        value={filters.maxPrice}
        onType={(maxPrice) => type({ maxPrice })}
      />
    </>
  );
}
