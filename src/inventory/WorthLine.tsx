import { words as itemWords } from '~/items/words';
import { formatPercent } from '~/lib/language';
import { formatCents } from '~/lib/money';
import type { Worth } from './sumWorth';
import { words } from './words';

/** What everything that the grid shows would bring, in one line beside the count: nothing may move when it comes. */
export function WorthLine({ worth }: { worth: Worth }) {
  const { cents, ratio } = worth;
  return (
    <p className="min-w-0 flex-1 truncate text-sm text-ink-soft tabular-nums max-sm:text-end">
      <span className="max-sm:sr-only">{words.worth.lead}</span>
      <strong className="text-ink">{formatCents(cents)}</strong>
      {ratio !== undefined && (
        <>
          {words.worth.ratio(formatPercent(ratio))}
          <span className="max-sm:sr-only">{itemWords.ofMarket}</span>
          <span className="max-lg:sr-only">{itemWords.marketIs}</span>
        </>
      )}
    </p>
  );
}
