import { formatCountdown } from '~/lib/time';
import { useNow } from '~/lib/useNow';
import type { TradesFailure } from '~/trades/describe/describeTradesFailure';
import { words } from '~/trades/words';
import { buttonStyles } from '~/ui/buttonStyles';
import { LaterIcon } from '~/ui/LaterIcon';

/** The ways out that a failed list may ask for. */
export type TradesRemedies = { retry: () => void; signIn: () => void };

type Props = {
  failure: TradesFailure;
  remedies: TradesRemedies;
  /** In a line of a narrow window a drawing stands for the words, which are still read out. */
  isCompact?: boolean;
};

/** The one action of a failure; where the page tries again by itself, it counts down. */
export function TradesRetry({ failure, remedies, isCompact = false }: Props) {
  const { action, remedy, retryAt } = failure;
  const now = useNow(retryAt === undefined ? undefined : 500);
  const leftMs = retryAt === undefined ? 0 : Math.max(0, retryAt - now);
  // Hurrying a rate limit only makes it last longer, for every player of the site.
  const isHeld = remedy === 'hold' && leftMs > 0;
  return (
    <button
      type="button"
      className={`${buttonStyles.quiet} whitespace-nowrap tabular-nums max-sm:px-3`}
      aria-disabled={isHeld}
      onClick={toHandler(isHeld, remedy === 'signIn' ? remedies.signIn : remedies.retry)}
    >
      {isCompact && (
        <span className="sm:hidden">
          <LaterIcon name={isHeld ? 'clock' : 'refresh'} />
        </span>
      )}
      <span className={isCompact ? 'max-sm:sr-only' : ''}>
        {isHeld ? words.failure.wait(formatCountdown(leftMs)) : action}
      </span>
      {!isHeld && leftMs > 0 && (
        <span aria-hidden="true" className="font-normal max-sm:hidden">
          {formatCountdown(leftMs)}
        </span>
      )}
    </button>
  );
}

function toHandler(isHeld: boolean, act: () => void): (() => void) | undefined {
  return isHeld ? undefined : act;
}
