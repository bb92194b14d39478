import { useState } from 'react';
import { formatNumber } from '~/lib/language/formatNumber';
import { buttonStyles } from '~/ui/buttonStyles';
import type { FacetValue } from './facetValues';
import { facetWords as words } from './facetWords';

type Props = {
  name: string;
  values: readonly FacetValue[];
  /** True if the counts cover the whole inventory. */
  isCounted: boolean;
  onToggle: (value: string) => void;
};

/** Values shown before the person asks for the rest. */
const few = 7;

/** One facet: its values, each with the number of items it would show. */
export function FacetGroup({ name, values, isCounted, onToggle }: Props) {
  const [isLong, setLong] = useState(false);
  const shown = isLong ? values : values.filter(({ isChosen }, at) => isChosen || at < few);
  const hidden = values.length - shown.length;
  return (
    <fieldset className="grid gap-0.5">
      <legend className="mb-1 text-sm font-semibold">{name}</legend>
      {shown.map(({ value, text, count, isChosen }) => (
        <label
          key={value}
          className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded-lg px-2 text-sm hover:bg-raised max-sm:min-h-11"
        >
          <input
            type="checkbox"
            className="size-4 shrink-0 accent-accent"
            checked={isChosen}
            onChange={() => onToggle(value)}
          />
          <span className="min-w-0 flex-1 wrap-anywhere">{text}</span>
          {isCounted && (
            <span className="text-xs text-ink-soft tabular-nums">{formatNumber(count)}</span>
          )}
        </label>
      ))}
      {(hidden > 0 || isLong) && values.length > few && (
        <button
          type="button"
          className={`${buttonStyles.plain} justify-self-start`}
          aria-expanded={isLong}
          onClick={() => setLong(!isLong)}
        >
          {isLong ? words.fewer : words.more({ count: hidden })}
        </button>
      )}
    </fieldset>
  );
}
