import { priceWords } from '~/inventory/filterControls/priceWords';
import { type Filters, parsePrice, sorts } from '~/inventory/filters/filters';
import { words } from '~/inventory/words';
import { createElement } from './createElement';

/** The fields of the page's toolbar. Each of their input events calls `onChange` synchronously. */
export function createToolbar(parent: HTMLElement, onChange: (filters: Filters) => void): void {
  const bar = createElement('search', 'flex flex-wrap gap-2', parent);
  const search = createField(bar, words.search, 'min-w-0 flex-1');
  search.type = 'search';
  const minPrice = createField(bar, priceWords.minPrice, 'sm:w-24');
  const maxPrice = createField(bar, priceWords.maxPrice, 'sm:w-24');
  const select = createElement('select', 'field w-auto', bar);
  select.ariaLabel = words.sort;
  for (const sort of sorts) select.add(new Option(words.sorts[sort], sort));
  bar.addEventListener('input', () =>
    onChange({
      game: '730',
      search: search.value,
      sort: sorts.find((sort) => sort === select.value) ?? 'relevance',
      minPrice: parsePrice(minPrice.value),
      maxPrice: parsePrice(maxPrice.value),
    }),
  );
}

function createField(bar: HTMLElement, label: string, className: string): HTMLInputElement {
  const box = createElement('div', className, bar);
  const field = createElement('input', 'field', box);
  field.ariaLabel = label;
  field.placeholder = label;
  return field;
}
