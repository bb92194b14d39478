import { use, useMemo } from 'react';
import { computeUsualHoldEnd } from '~/assetpay/facts/usualHold';
import { MarketName } from '~/items/MarketName';
import { formatComingDay } from '~/lib/comingDay';
import { formatPercent } from '~/lib/language/formatNumber';
import { splitMessage } from '~/lib/language/splitMessage';
import { useStore } from '~/lib/store/useStore';
import { siteCurrency } from '~/lib/units/currency';
import { LateIcon, type LateIconName } from '~/ui/LateIcon';
import { Amount } from '~/ui/units/Amount';
import { UnitsNote } from '~/ui/units/UnitsNote';
import type { Basket } from './Basket';
import { compareToMarket } from './compareToMarket';
import { contentsWords as words } from './contentsWords';

type Props = { basket: Basket; isSplitKnown: boolean };

/** The sums of the basket: now, after the hold, and the ratio to market prices. */
export function BasketTotals({ basket, isSplitKnown }: Props) {
  const { totalCents, nowCents, laterCents, lines } = basket;
  const { currency } = useStore(siteCurrency);
  // In one piece, as its line may be too short.
  const day = formatComingDay(computeUsualHoldEnd()).replaceAll(' ', '\u00a0');
  const share = totalCents > 0 ? nowCents / totalCents : 0;
  return (
    <div className="grid gap-2 border-t border-line px-4 pt-3 text-sm tabular-nums">
      <div
        aria-hidden="true"
        className="share-bar h-1.5 overflow-hidden rounded-full bg-raised"
        style={{ '--share': share }}
      >
        <div className="h-full origin-[calc(50%-50%*var(--direction))_50%] scale-x-(--share) rounded-full bg-accent" />
      </div>
      {isSplitKnown && (
        <dl className="grid grid-cols-[1fr_auto] items-center gap-x-2 gap-y-1">
          {nowCents > 0 && (
            <Part icon="bolt" color="text-accent" label={words.now} cents={nowCents} />
          )}
          {laterCents > 0 && (
            <Part
              icon="clock"
              color="text-ink-soft"
              label={words.later({ day })}
              cents={laterCents}
            />
          )}
        </dl>
      )}
      <p className="text-xs text-ink-soft">{isSplitKnown ? words.estimate : words.unknownSplit}</p>
      <MarketLine basket={basket} />
      {currency && <UnitsNote currency={currency} totalCents={totalCents} lines={lines} />}
    </div>
  );
}

type PartProps = { icon: LateIconName; color: string; label: string; cents: number };

function Part({ icon, color, label, cents }: PartProps) {
  return (
    <>
      <dt className="flex items-center gap-2">
        <span className={color}>
          <LateIcon name={icon} />
        </span>
        {label}
      </dt>
      <dd className="text-end font-semibold">
        <Amount cents={cents} />
      </dd>
    </>
  );
}

/** Offer ÷ market price of the lines that have both, worded as above the grid. */
function MarketLine({ basket }: { basket: Basket }) {
  const { lines, count } = basket;
  const market = use(MarketName);
  const comparison = useMemo(() => compareToMarket(lines), [lines]);
  if (comparison === undefined) return null;
  const { ratio, compared } = comparison;
  const [before, after] = splitMessage((percent) =>
    market ? words.ratioNamed({ percent, market }) : words.ratio({ percent }),
  );
  return (
    <p className="text-xs text-pretty text-ink-soft">
      {before}
      <strong className="text-ink">{formatPercent(ratio)}</strong>
      {after}
      {compared < count && (
        <>
          {' '}
          <span className="whitespace-nowrap">{words.compared({ compared, count })}</span>
        </>
      )}
    </p>
  );
}
