import { useMemo } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import {
  changeRange,
  parsePercent,
  toggleValue,
  toPercent,
} from '~/inventory/filters/changeOwnFilters';
import type { Filters } from '~/inventory/filters/filters';
import { type OwnFilters, parseRange } from '~/inventory/filters/ownFilters';
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
  isWhole: boolean;
  filters: Filters;
  onChange: (own: OwnFilters | undefined) => void;
  /** Called while a bound is being typed. */
  onType: (own: OwnFilters | undefined) => void;
};

const share = { parse: parseRange, toText: (value: number) => String(value) };
const percent = { parse: parsePercent, toText: toPercent };

/** Every facet with its values, and the bounds of wear and ratio. */
export function FacetPanel({ items, isWhole, filters, onChange, onType }: Props) {
  const { own } = filters;
  const counts = useMemo(() => {
    const others = selectVisibleItems(items, { ...filters, own: undefined, sort: 'relevance' });
    return countFacets(others, filters.own ?? {});
  }, [items, filters]);
  const hasWear = useMemo(() => items.some(({ wear }) => wear !== undefined), [items]);
  const isBounded = own?.minWear !== undefined || own?.maxWear !== undefined;
  const range = (key: 'minWear' | 'maxWear' | 'minRatio', hint: string, kind = share) => (
    <NumberField
      key={key}
      {...kind}
      label={words.ranges[key]}
      hint={hint}
      value={own?.[key]}
      onType={(value) => onType(changeRange(own, key, value))}
    />
  );
  return (
    <div className="grid gap-5">
      {!isWhole && <p className="text-sm text-ink-soft">{words.counting}</p>}
      {listFacetGroups(counts, own).map(({ key, values }) => (
        <FacetGroup
          key={key}
          name={words.facets[key]}
          values={values}
          isCounted={isWhole}
          onToggle={(value) => onChange(toggleValue(own, key, value))}
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
