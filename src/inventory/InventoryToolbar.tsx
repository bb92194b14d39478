import { memo, Suspense } from 'react';
import { SearchField } from '~/inventory/filterControls/SearchField';
import { listSorts, sorts } from '~/inventory/filters/filters';
import { countChosen } from '~/inventory/filters/localFilters';
import type { FilterControls } from '~/inventory/filters/useFilters';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { useStore } from '~/lib/store/useStore';
import { buttonStyles } from '~/ui/buttonStyles';
import { Icon } from '~/ui/Icon';
import { PriceFields } from './lateParts';
import { words } from './words';

type Props = {
  controls: FilterControls;
  /** True if there is room for the price bounds. */
  hasPrices: boolean;
  /** True while the local filters are open. */
  isOpen: boolean;
  onToggle: () => void;
  onTools: () => void;
};

/**
 * Search, price bounds and order. Each changes the address and nothing else. Memoised, as React writes several
 * attributes of a field on every render. Another language renders it too.
 */
export const InventoryToolbar = memo(function InventoryToolbar(props: Props) {
  const { controls, hasPrices, isOpen, onToggle, onTools } = props;
  const { filters, type, choose } = controls;
  useStore(currentLanguage);
  // On a narrow window the price bounds stand among the filters and count as such.
  const prices = [filters.minPrice, filters.maxPrice].filter((price) => price !== undefined);
  const chosen = countChosen(filters.local) + (hasPrices ? 0 : prices.length);
  // In the API's own order the best match comes first, but only a search has one.
  const isSearched = filters.search.trim() !== '';
  return (
    <search className="flex gap-2">
      <div className="search-box">
        <span className="search-icon">
          <Icon name="search" />
        </span>
        <SearchField search={filters.search} onSearch={(search) => type({ search })} />
      </div>
      {hasPrices && (
        <div className="flex w-50 gap-2">
          <Suspense>
            <PriceFields controls={controls} />
          </Suspense>
        </div>
      )}
      <button
        type="button"
        className={`${buttonStyles.quiet} relative max-sm:min-w-11 max-sm:px-3`}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        <Icon name="filter" />
        <span className="max-sm:sr-only">{words.filters.name}</span>
        {chosen > 0 && (
          <span className="filter-count">
            <span aria-hidden="true">{chosen}</span>
            <span className="sr-only">{words.filters.chosen({ count: chosen })}</span>
          </span>
        )}
      </button>
      <div className="sort-box">
        <span className={`sort-icon ${filters.sort === 'relevance' ? '' : 'text-accent'}`}>
          <Icon name="sort" />
        </span>
        <select
          className="field"
          aria-label={words.sort}
          value={filters.sort}
          onChange={(event) => {
            const sort = sorts.find((value) => value === event.target.value);
            if (sort) choose({ sort });
          }}
        >
          {listSorts(filters).map((sort) => (
            <option key={sort} value={sort}>
              {sort === 'relevance' && isSearched ? words.bestMatch : words.sorts[sort]}
            </option>
          ))}
        </select>
      </div>
      <button
        type="button"
        className={`${buttonStyles.quiet} max-sm:min-w-11 max-sm:px-3`}
        aria-haspopup="dialog"
        onClick={onTools}
      >
        <Icon name="tools" />
        <span className="spare-word">{words.tools}</span>
      </button>
    </search>
  );
});
