import { useMemo } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import {
  changeRange,
  parsePercent,
  toggleValue,
  toPercent,
} from '~/inventory/filters/changeLocalFilters';
import type { Filters } from '~/inventory/filters/filters';
import { type LocalFilters, parseRange } from '~/inventory/filters/localFilters';
import { countFacets } from '~/inventory/localFiltering/facets';
import { selectVisibleItems } from '~/inventory/localFiltering/selectVisibleItems';
import { NumberField } from '~/ui/NumberField';
import { FacetGroup } from './FacetGroup';
import { listFacetGroups } from './facetValues';
import { facetWords as words } from './facetWords';

type Props = {
  /** All items of this game that have arrived. */
  items: readonly Item[];
  /** True if `items` is the whole inventory. */
  isComplete: boolean;
  filters: Filters;
  onChange: (local: LocalFilters | undefined) => void;
  /** Called while a bound is being typed. */
  onType: (local: LocalFilters | undefined) => void;
};

const share = { parse: parseRange, toText: (value: number) => String(value) };
const percent = { parse: parsePercent, toText: toPercent };

/** Every facet with its values, and the bounds of wear and ratio. */
export function FacetPanel({ items, isComplete, filters, onChange, onType }: Props) {
  const { local } = filters;
  const counts = useMemo(() => {
    const others = selectVisibleItems(items, { ...filters, local: undefined, sort: 'relevance' });
    return countFacets(others, filters.local ?? {}, items);
  }, [items, filters]);
  const hasWear = useMemo(() => items.some(({ wear }) => wear !== undefined), [items]);
  const isBounded = local?.minWear !== undefined || local?.maxWear !== undefined;
  const range = (key: 'minWear' | 'maxWear' | 'minRatio', hint: string, kind = share) => (
    <NumberField
      key={key}
      {...kind}
      label={words.ranges[key]}
      hint={hint}
      value={local?.[key]}
      onType={(value) => onType(changeRange(local, key, value))}
    />
  );
  return (
    <div className="grid gap-5">
      {!isComplete && <p className="text-sm text-ink-soft">{words.counting}</p>}
      {listFacetGroups(counts, local).map(({ key, values }) => (
        <FacetGroup
          key={key}
          name={words.facets[key]}
          values={values}
          isCounted={isComplete}
          onToggle={(value) => onChange(toggleValue(local, key, value))}
        />
      ))}
      {(hasWear || isBounded) && (
        <fieldset>
          <legend className="mb-2 text-sm font-semibold">{words.wear}</legend>
          <div className="grid grid-cols-2 gap-2">
            {range('minWear', '0.00')}
            {range('maxWear', '1.00')}
          </div>
        </fieldset>
      )}
      <fieldset className="grid gap-2">
        <legend className="mb-2 text-sm font-semibold">{words.ratio}</legend>
        {range('minRatio', '%', percent)}
        <p className="text-xs text-ink-soft">{words.market}</p>
      </fieldset>
    </div>
  );
}
