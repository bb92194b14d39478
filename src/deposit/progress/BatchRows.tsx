import { LateIcon } from '~/ui/LateIcon';
import type { BatchRow } from './describeBatches';

const icons = { good: 'check', busy: 'refresh', calm: 'clock', bad: 'close' } as const;
const colors = {
  good: 'text-good',
  busy: 'text-accent motion-safe:animate-spin',
  calm: 'text-ink-faint',
  bad: 'text-bad',
} as const;

/** The state of each deposit of a large order. */
export function BatchRows({ rows }: { rows: readonly BatchRow[] }) {
  if (rows.length === 0) return null;
  return (
    <ol className="divide-y divide-line rounded-xl border border-line text-sm tabular-nums">
      {rows.map(({ id, name, items, total, state, tone }) => (
        <li key={id} className="flex items-center gap-3 px-4 py-3">
          <span className={`text-lg ${colors[tone]}`}>
            <LateIcon name={icons[tone]} />
          </span>
          <span className="min-w-0 flex-1">
            <span className="block font-semibold">{name}</span>
            <span className="block text-xs text-ink-soft">{state}</span>
          </span>
          <span className="text-end">
            <span className="block font-semibold">{total}</span>
            <span className="block text-xs text-ink-soft">{items}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
