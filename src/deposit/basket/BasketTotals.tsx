import { useMemo } from 'react';
import { marketWords } from '~/items/marketWords';
import { formatPercent } from '~/lib/language';
import { formatCents } from '~/lib/money';
import { LateIcon } from '~/ui/LateIcon';
import type { Basket } from './Basket';
import { compareToMarket } from './compareToMarket';
import { contentsWords as words } from './contentsWords';

type Props = { basket: Basket; isSplitKnown: boolean };

/** The sums of the basket: credited at once, credited after the hold, and the ratio to market prices. */
export function BasketTotals({ basket, isSplitKnown }: Props) {
  const { totalCents, nowCents, laterCents } = basket;
  const share = totalCents > 0 ? nowCents / totalCents : 0;
  return (
    <div className="grid gap-2 border-t border-line px-4 pt-3 text-sm tabular-nums">
      <div
        aria-hidden="true"
        className="share-bar h-1.5 overflow-hidden rounded-full bg-raised"
        style={{ '--share': share }}
      >
        <div className="h-full origin-left scale-x-(--share) rounded-full bg-accent transition-transform motion-reduce:transition-none rtl:origin-right" />
      </div>
      <dl className="grid grid-cols-[1fr_auto] items-center gap-x-2 gap-y-1">
        <dt className="flex items-center gap-2">
          <span className="text-accent">
            <LateIcon name="bolt" />
          </span>
          {words.now}
        </dt>
        <dd className="text-end font-semibold">{isSplitKnown ? formatCents(nowCents) : '–'}</dd>
        <dt className="flex items-center gap-2">
          <span className="text-ink-soft">
            <LateIcon name="clock" />
          </span>
          {words.later}
        </dt>
        <dd className="text-end font-semibold">{isSplitKnown ? formatCents(laterCents) : '–'}</dd>
      </dl>
      <p className="text-xs text-ink-soft">{isSplitKnown ? words.estimate : words.unknownSplit}</p>
      <MarketLine basket={basket} />
    </div>
  );
}

/** Offer ÷ market price of the lines that have both, worded as above the grid. */
function MarketLine({ basket }: { basket: Basket }) {
  const { lines, count } = basket;
  const comparison = useMemo(() => compareToMarket(lines), [lines]);
  if (comparison === undefined) return null;
  const { ratio, compared } = comparison;
  return (
    <p className="text-xs text-pretty text-ink-soft">
      <strong className="text-ink">{formatPercent(ratio)}</strong>
      {marketWords.ofMarket}
      {marketWords.marketIs}
      {compared < count && (
        <>
          {' '}
          <span className="whitespace-nowrap">{words.compared(compared, count)}</span>
        </>
      )}
    </p>
  );
}
