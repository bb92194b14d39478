import { formatCountdown } from '~/lib/time';
import { useNow } from '~/lib/useNow';
import { outcomeWords as words } from './outcomeWords';

/** How long to wait, beside the failure: inside of it, every second would be read out. `retryAt` in ms since 1970. */
export function RetryCountdown({ retryAt }: { retryAt: number | undefined }) {
  const now = useNow(retryAt === undefined ? undefined : 1_000);
  if (retryAt === undefined) return null;
  return (
    <p className="-mt-2 text-center text-sm font-semibold tabular-nums">
      {retryAt > now ? words.retryIn(formatCountdown(retryAt - now)) : words.retryNow}
    </p>
  );
}
