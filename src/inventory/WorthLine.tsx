import { formatPercent } from '~/lib/language';
import { formatCents } from '~/lib/money';
import type { Worth } from './sumWorth';
import { words } from './words';

/** What everything that the grid shows would bring, in a box that never grows: nothing may move when it comes. */
export function WorthLine({ worth }: { worth: Worth }) {
  const { cents, ratio } = worth;
  return (
    <p className="min-w-0 text-xs leading-tight text-ink-soft tabular-nums">
      <strong className="block truncate text-sm text-ink">
        {words.worth.offers(formatCents(cents))}
      </strong>
      {ratio !== undefined && (
        <span className="block truncate">
          {words.worth.ratio(formatPercent(ratio))}
          <span className="max-sm:hidden">{words.worth.market}</span>
        </span>
      )}
    </p>
  );
}
