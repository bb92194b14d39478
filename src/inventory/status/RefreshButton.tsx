import type { Refresh } from '~/inventory/read/useRefresh';
import { getServerNow } from '~/lib/serverTime';
import { formatAge, formatCountdown } from '~/lib/time';
import { useNow } from '~/lib/useNow';
import { Icon } from '~/ui/Icon';
import { isPriceOld } from './isPriceOld';
import { refreshWords } from './refreshWords';

type Props = {
  refresh: Refresh;
  /** Time of the API's last reading of Steam, ms since 1970. */
  updatedAt: number | undefined;
  /** True where it stands alone: there is room for its word on phones, too. */
  isAlone?: boolean;
};

/** Refreshes the inventory, shows the age of the prices, and is disabled for a while after each use. */
export function RefreshButton({ refresh, updatedAt, isAlone }: Props) {
  useNow(refresh.readyAt > Date.now() ? 1_000 : 15_000);
  // The value of `useNow` may be older than an answer that has just come.
  const now = Date.now();
  const isBusy = refresh.isRunning || refresh.readyAt > now;
  return (
    <button
      type="button"
      className="inline-flex min-h-11 min-w-11 shrink-0 items-center justify-center gap-2 rounded-lg px-2 text-sm font-semibold whitespace-nowrap text-ink-soft hover:bg-raised hover:text-ink aria-disabled:cursor-not-allowed"
      aria-disabled={isBusy}
      onClick={isBusy ? undefined : refresh.start}
    >
      <span className={refresh.isRunning ? 'motion-safe:animate-spin' : ''}>
        <Icon name="refresh" />
      </span>
      <span className={isAlone ? '' : 'max-sm:sr-only'}>{refreshWords.now} </span>
      <span
        className={`text-start sm:min-w-28 text-xs font-normal tabular-nums ${isPriceOld(updatedAt, getServerNow()) ? 'text-warn' : ''} ${isBusy ? '' : 'max-sm:sr-only'}`}
      >
        {describeRefresh(refresh, updatedAt)}
      </span>
    </button>
  );
}

function describeRefresh(refresh: Refresh, updatedAt: number | undefined): string {
  const now = Date.now();
  const serverNow = getServerNow();
  if (refresh.isRunning) return refreshWords.running;
  if (refresh.readyAt > now)
    return refreshWords.again({ countdown: formatCountdown(refresh.readyAt - now) });
  if (updatedAt === undefined) return refreshWords.unknown;
  const age = formatAge(serverNow - updatedAt);
  if (age === undefined) return refreshWords.justNow;
  return isPriceOld(updatedAt, serverNow) ? refreshWords.old({ age }) : refreshWords.age({ age });
}
