import { useMemo } from 'react';
import type { Item } from '~/assetpay/item';
import { words as itemWords } from '~/items/words';
import { formatPercent } from '~/lib/language';
import { formatCents } from '~/lib/money';
import { sumWorth } from './sumWorth';

const worthWords = {
  lead: 'Worth ',
  ratio: (percent: string) => ` · ${percent}`,
};

/** What everything that the grid shows would bring, in one line beside the count: nothing may move when it comes. */
export function WorthLine({ items }: { items: readonly Item[] }) {
  const { cents, ratio } = useMemo(() => sumWorth(items), [items]);
  return (
    <p className="min-w-0 flex-1 truncate text-sm text-ink-soft tabular-nums max-sm:text-end">
      <span className="max-sm:sr-only">{worthWords.lead}</span>
      <strong className="text-ink">{formatCents(cents)}</strong>
      {ratio !== undefined && (
        <>
          {worthWords.ratio(formatPercent(ratio))}
          <span className="max-sm:sr-only">{itemWords.ofMarket}</span>
          <span className="max-lg:sr-only">{itemWords.marketIs}</span>
        </>
      )}
    </p>
  );
}
