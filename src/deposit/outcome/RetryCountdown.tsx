import { formatCountdown } from '~/lib/time';
import { useNow } from '~/lib/useNow';
import { outcomeWords as words } from './outcomeWords';

/** A countdown to `retryAt` (ms since 1970). It stands outside the alert, which would announce every second. */
export function RetryCountdown({ retryAt }: { retryAt: number | undefined }) {
  const now = useNow(retryAt === undefined ? undefined : 1_000);
  if (retryAt === undefined) return null;
  return (
    <p className="-mt-2 text-center text-sm font-semibold tabular-nums">
      {retryAt > now
        ? words.retryIn({ countdown: formatCountdown(retryAt - now) })
        : words.retryNow}
    </p>
  );
}
