import type { TradeAmounts } from '~/trades/describe/describeAmounts';

type Props = { amounts: TradeAmounts };

/** The money of a deposit; renders nothing if the API named no amount. */
export function TradeAmountLines({ amounts }: Props) {
  if (amounts.lines.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2">
      {amounts.lines.map(({ label, money }) => (
        <div key={label}>
          <dt className="text-xs text-ink-soft">{label}</dt>
          <dd className="text-lg leading-tight font-semibold tracking-tight tabular-nums">
            {money}
          </dd>
        </div>
      ))}
    </dl>
  );
}
