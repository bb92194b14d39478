import { formatCountdown } from '~/lib/time';
import { outcomeWords as words } from './outcomeWords';

type Props = {
  id: string;
  /** ms since 1970, as `now`. */
  retryAt: number | undefined;
  now: number;
};

/** A countdown to `retryAt`. It stands outside the alert, which would announce every second. */
export function RetryCountdown({ id, retryAt, now }: Props) {
  if (retryAt === undefined) return null;
  return (
    <p id={id} className="min-w-40 flex-1 self-center text-sm font-semibold tabular-nums">
      {retryAt > now
        ? words.retryIn({ countdown: formatCountdown(retryAt - now) })
        : words.retryNow}
    </p>
  );
}
