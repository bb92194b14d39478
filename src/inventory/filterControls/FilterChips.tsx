import { changeRange, toggleValue } from '~/inventory/filters/changeLocalFilters';
import { facetKeys, type LocalFilters, rangeKeys } from '~/inventory/filters/localFilters';
import type { FilterControls } from '~/inventory/filters/useFilters';
import { LateIcon } from '~/ui/LateIcon';
import { describeChip, describeRange } from './facetValues';
import { facetWords as words } from './facetWords';

type Props = { local: LocalFilters; choose: FilterControls['choose'] };

/** The chosen local filters, each with a button that removes it. */
export function FilterChips({ local, choose }: Props) {
  const values = facetKeys.flatMap((key) =>
    (local[key] ?? []).map((value) => ({
      key: `${key} ${value}`,
      text: describeChip(key, value),
      rest: () => toggleValue(local, key, value),
    })),
  );
  const ranges = rangeKeys.flatMap((key) => {
    const value = local[key];
    if (value === undefined) return [];
    return [
      { key, text: describeRange(key, value), rest: () => changeRange(local, key, undefined) },
    ];
  });
  return (
    <ul className="mb-1 flex flex-wrap gap-2">
      {[...values, ...ranges].map(({ key, text, rest }) => (
        <li key={key}>
          <button
            type="button"
            className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line-strong bg-surface px-3 text-sm hover:bg-raised max-sm:min-h-11"
            aria-label={words.remove({ what: text })}
            onClick={() => choose({ local: rest() })}
          >
            <span className="max-w-60 truncate">{text}</span>
            <span className="text-xs text-ink-soft">
              <LateIcon name="close" />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
