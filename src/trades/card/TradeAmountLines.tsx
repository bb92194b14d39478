import type { TradeAmounts } from '~/trades/describe/describeAmounts';

type Props = { amounts: TradeAmounts };

/** The money of a deposit; renders nothing if the API named no amount. */
export function TradeAmountLines({ amounts }: Props) {
  if (amounts.lines.length === 0) return null;
  return (
    <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 text-sm tabular-nums">
      {amounts.lines.map(({ label, money }) => (
        <div key={label} className="contents">
          <dt className="text-ink-soft">{label}</dt>
          <dd className="text-end font-semibold whitespace-pre-line">{money}</dd>
        </div>
      ))}
    </dl>
  );
}
