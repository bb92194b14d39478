import { useMemo } from 'react';
import { formatDate } from '~/lib/dates';
import { discretion } from '~/lib/discretion';
import { formatCents } from '~/lib/money';
import { useStore } from '~/lib/store/useStore';
import type { Currency } from '~/lib/units/currency';
import {
  formatBonus,
  formatNamedSubUnits,
  formatRate,
  formatSubUnits,
  formatUnits,
} from '~/lib/units/formatUnits';
import { hasRoundedLines, toBonusSubUnits, toSubUnits } from '~/lib/units/toSubUnits';
import { unitWords as words } from './unitWords';

type Props = {
  currency: Currency;
  totalCents: number;
  /** The cents of each line that is shown. The list must keep its identity while its lines stay the same. */
  lines: readonly { cents: number }[];
};

/** Explains a total in the unit of the site: its rate, its rounding, and the bonus beside it. */
export function UnitsNote({ currency, totalCents, lines }: Props) {
  const isRounded = useMemo(
    () =>
      hasRoundedLines(
        lines.map(({ cents }) => cents),
        totalCents,
        currency,
      ),
    [lines, totalCents, currency],
  );
  const { isOn } = useStore(discretion);
  if (totalCents === 0 || isOn) return null;
  const { rounding, asOf } = currency;
  const smallest = formatNamedSubUnits(1n, currency);
  return (
    <div className="grid gap-1 text-xs text-pretty text-ink-soft tabular-nums">
      <Bonus currency={currency} totalCents={totalCents} />
      {isRounded && <p>{words.lines}</p>}
      <details>
        <summary className="min-h-6 cursor-pointer">
          {words.why({ units: formatUnits(totalCents, currency) })}
        </summary>
        <p className="font-medium text-ink">
          {/* Sums of Arabic bring their own direction, so that each is apart. */}
          <bdi dir="ltr">
            <bdi>{formatCents(totalCents)}</bdi> × {formatRate(currency)} ={' '}
            <bdi>{formatNamedSubUnits(toSubUnits(totalCents, currency), currency)}</bdi>
          </bdi>
        </p>
        <p>{words.rounding[rounding]({ smallest })}</p>
        {asOf !== undefined && <p>{words.asOf({ date: formatDate(asOf) })}</p>}
        <p>{words.sent}</p>
      </details>
    </div>
  );
}

/** The bonus is no part of an offer: the site adds it to the sum. */
function Bonus({ currency, totalCents }: Omit<Props, 'lines'>) {
  const percent = formatBonus(currency);
  if (percent === undefined) return null;
  const bonus = toBonusSubUnits(totalCents, currency);
  const both = toSubUnits(totalCents, currency) + bonus;
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-2 text-sm">
      <dt>{words.bonus({ percent })}</dt>
      <dd className="text-end font-semibold text-ink">
        <bdi dir="ltr">
          + <bdi>{formatSubUnits(bonus, currency)}</bdi>
        </bdi>
      </dd>
      <dt>{words.withBonus}</dt>
      <dd className="text-end font-semibold text-ink">
        <bdi>{formatSubUnits(both, currency)}</bdi>
      </dd>
    </dl>
  );
}
