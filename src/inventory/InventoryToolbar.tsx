import { memo } from 'react';
import { Icon } from '~/ui/Icon';
import { listSorts, searchLimit, sorts } from './filters';
import { PriceField } from './PriceField';
import type { FilterControls } from './useFilters';
import { words } from './words';

type Props = { controls: FilterControls };

/**
 * Search, price bounds and order; each changes the address and nothing else. Drawn anew for other filters alone, as
 * React writes several attributes of a field whenever it draws one.
 */
export const InventoryToolbar = memo(function InventoryToolbar({ controls }: Props) {
  const { filters, type, choose } = controls;
  return (
    <search className="flex flex-wrap gap-2">
      <div className="relative min-w-0 flex-[1_1_100%] sm:flex-[1_1_12rem]">
        <span className="pointer-events-none absolute inset-y-0 start-3 grid place-items-center text-ink-soft">
          <Icon name="search" />
        </span>
        <input
          type="search"
          className="field ps-9"
          aria-label={words.search}
          placeholder={words.search}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={searchLimit}
          value={filters.search}
          onChange={(event) => type({ search: event.target.value })}
        />
      </div>
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
      <select
        className="field w-auto min-w-0 flex-[1.4] sm:flex-none"
        aria-label={words.sort}
        value={filters.sort}
        onChange={(event) => {
          const sort = sorts.find((value) => value === event.target.value);
          if (sort) choose({ sort });
        }}
      >
        {listSorts(filters).map((sort) => (
          <option key={sort} value={sort}>
            {words.sorts[sort]}
          </option>
        ))}
      </select>
    </search>
  );
});
