import { describeError, toReport } from '~/assetpay/errors/describeError';
import { words as errorWords } from '~/assetpay/errors/words';
import type { InventoryFailure } from '~/inventory/read/describeInventory';
import { buttonStyles } from '~/ui/buttonStyles';
import { ExternalLink } from '~/ui/ExternalLink';
import { LateIcon } from '~/ui/LateIcon';
import { ReportButton } from '~/ui/ReportButton';
import { RetryButton } from '~/ui/RetryButton';

/** The actions that a failure may offer. */
export type Remedies = {
  retry: () => void;
  signIn: () => void;
  clearFilters: () => void;
};

type Props = { failure: InventoryFailure; remedies: Remedies };

/** The one action of a failure. Its button counts down if the page retries by itself. */
export function FailureAction({ failure, remedies }: Props) {
  const { remedy, action } = describeError(failure.error);
  if (remedy.kind === 'link') {
    return (
      <ExternalLink href={remedy.href} className={buttonStyles.primary}>
        {action}
        <LateIcon name="link" />
      </ExternalLink>
    );
  }
  if (remedy.kind === 'wait') {
    return (
      <RetryButton
        label={action}
        retryAt={failure.isRetrying ? failure.retryAt : undefined}
        mayHurry={remedy.canRetryNow}
        look="primary"
        onPress={remedies.retry}
      />
    );
  }
  if (remedy.kind === 'report') {
    return (
      <ReportButton
        look="primary"
        text={toReport(failure.error)}
        words={{ ...errorWords.report, copy: action }}
      />
    );
  }
  return (
    <button type="button" className={buttonStyles.primary} onClick={remedies[remedy.kind]}>
      {action}
    </button>
  );
}
