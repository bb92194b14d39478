import { formatAge, formatCountdown } from '~/lib/time';
import { useNow } from '~/lib/useNow';
import { buttonStyles } from '~/ui/buttonStyles';
import { Icon } from '~/ui/Icon';
import type { Refresh } from './useRefresh';
import { words } from './words';

type Props = {
  refresh: Refresh;
  /** When the API last read Steam, ms since 1970. */
  updatedAt: number | undefined;
};

/** Reads Steam again, says how old the prices are, and rests after each use. */
export function RefreshButton({ refresh, updatedAt }: Props) {
  const now = useNow(refresh.readyAt > Date.now() ? 1_000 : 15_000);
  const isBusy = refresh.isRunning || refresh.readyAt > now;
  return (
    <button
      type="button"
      className={`${buttonStyles.quiet} font-normal whitespace-nowrap`}
      aria-disabled={isBusy}
      onClick={isBusy ? undefined : refresh.start}
    >
      <span className={refresh.isRunning ? 'motion-safe:animate-spin' : ''}>
        <Icon name="refresh" />
      </span>
      <span className="font-semibold">{words.refresh.now}</span>
      <span className="text-xs text-ink-soft tabular-nums">{toHint(refresh, updatedAt, now)}</span>
    </button>
  );
}

function toHint(refresh: Refresh, updatedAt: number | undefined, now: number): string {
  if (refresh.isRunning) return words.refresh.running;
  if (refresh.readyAt > now) return words.refresh.again(formatCountdown(refresh.readyAt - now));
  if (updatedAt === undefined) return words.refresh.unknown;
  const age = formatAge(now - updatedAt);
  return age === undefined ? words.refresh.justNow : words.refresh.age(age);
}
