import type { AmountRow } from './describeSendingEnd';

/** The sums as the trades report them. */
export function AmountRows({ rows }: { rows: readonly AmountRow[] }) {
  if (rows.length === 0) return null;
  return (
    <dl className="deposit-box grid-cols-[minmax(0,1fr)_auto] text-sm tabular-nums">
      {rows.map(({ label, money }) => (
        <div key={label} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-ink-soft">{label}</dt>
          <dd className="text-end font-semibold">{money}</dd>
        </div>
      ))}
    </dl>
  );
}
