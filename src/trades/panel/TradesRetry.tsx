import { words as errorWords } from '~/assetpay/errors/words';
import { formatCountdown } from '~/lib/time';
import { useNow } from '~/lib/useNow';
import type { TradesFailure } from '~/trades/describe/describeTradesFailure';
import { words } from '~/trades/words';
import { buttonStyles } from '~/ui/buttonStyles';
import { LateIcon } from '~/ui/LateIcon';
import { ReportButton } from '~/ui/ReportButton';

/** The actions that a failed list may need. */
export type TradesRemedies = { retry: () => void; signIn: () => void };

type Props = {
  failure: TradesFailure;
  remedies: TradesRemedies;
  /** Shows an icon in place of the label in a narrow window; screen readers still get the label. */
  isCompact?: boolean;
};

/** The action of a failure. Counts down while the page waits to retry by itself. */
export function TradesRetry({ failure, remedies, isCompact = false }: Props) {
  const { action, remedy, retryAt } = failure;
  const now = useNow(retryAt === undefined ? undefined : 500);
  const leftMs = retryAt === undefined ? 0 : Math.max(0, retryAt - now);
  if (remedy === 'report') {
    return (
      <ReportButton
        text={failure.report}
        words={{ ...errorWords.report, copy: action }}
        look="quiet"
      />
    );
  }
  // A retry during a rate limit prolongs it for every player of the site.
  const isDisabled = remedy === 'waitOnly' && leftMs > 0;
  return (
    <button
      type="button"
      className={`${buttonStyles.quiet} whitespace-nowrap tabular-nums max-sm:px-3`}
      aria-disabled={isDisabled}
      onClick={toHandler(isDisabled, remedy === 'signIn' ? remedies.signIn : remedies.retry)}
    >
      {isCompact && (
        <span className="sm:hidden">
          <LateIcon name={isDisabled ? 'clock' : 'refresh'} />
        </span>
      )}
      <span className={isCompact ? 'max-sm:sr-only' : ''}>
        {isDisabled ? words.failure.wait(formatCountdown(leftMs)) : action}
      </span>
      {!isDisabled && leftMs > 0 && (
        <span aria-hidden="true" className="font-normal max-sm:hidden">
          {formatCountdown(leftMs)}
        </span>
      )}
    </button>
  );
}

function toHandler(isDisabled: boolean, act: () => void): (() => void) | undefined {
  return isDisabled ? undefined : act;
}
