import { words as errorWords } from '~/assetpay/errors/words';
import type { TradesFailure } from '~/trades/describe/describeTradesFailure';
import { ReportButton } from '~/ui/ReportButton';
import { RetryButton } from '~/ui/RetryButton';

/** The actions that a failed list may need. */
export type TradesRemedies = { retry: () => void; signIn: () => void };

type Props = { failure: TradesFailure; remedies: TradesRemedies };

/** The action of a failed list. */
export function TradesRetry({ failure, remedies }: Props) {
  const { action, remedy, retryAt, report } = failure;
  if (remedy === 'report') {
    return (
      <ReportButton text={report} words={{ ...errorWords.report, copy: action }} look="quiet" />
    );
  }
  return (
    <RetryButton
      label={action}
      retryAt={retryAt}
      // A retry during a rate limit prolongs it for every player of the site.
      mayHurry={remedy !== 'waitOnly'}
      look="quiet"
      onPress={remedy === 'signIn' ? remedies.signIn : remedies.retry}
    />
  );
}
