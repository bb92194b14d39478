import { useMemo } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import { marketWords } from '~/items/marketWords';
import { formatPercent } from '~/lib/language';
import { formatCents } from '~/lib/money';
import { sumWorth } from './sumWorth';

const worthWords = {
  lead: 'Worth ',
  of: (money: string) => ` of ${money}`,
  ratio: (percent: string) => ` · ${percent}`,
};

type Props = {
  /** What the grid shows. */
  items: readonly Item[];
  /** Everything of the game, once it is here. */
  all: readonly Item[] | undefined;
};

/** What everything that the grid shows would bring, in one line beside the count: nothing may move when it comes. */
export function WorthLine({ items, all = items }: Props) {
  const whole = useMemo(() => sumWorth(all), [all]);
  // As many of them are all of them: another order comes to the same.
  const isWhole = items.length === all.length;
  const shown = useMemo(() => (isWhole ? undefined : sumWorth(items)), [isWhole, items]);
  const { cents, ratio } = shown ?? whole;
  const isPart = whole.cents > cents;
  return (
    <p className="min-w-0 flex-1 truncate text-sm text-ink-soft tabular-nums max-sm:text-end">
      <span className="max-sm:sr-only">{worthWords.lead}</span>
      <strong className="text-ink">{formatCents(cents)}</strong>
      {isPart && <span className="max-lg:sr-only">{worthWords.of(formatCents(whole.cents))}</span>}
      {ratio !== undefined && (
        <>
          {worthWords.ratio(formatPercent(ratio))}
          <span className="max-sm:sr-only">{marketWords.ofMarket}</span>
          {/* There is no room for both, and the whole has said it. */}
          <span className={isPart ? 'sr-only' : 'max-lg:sr-only'}>{marketWords.marketIs}</span>
        </>
      )}
    </p>
  );
}
