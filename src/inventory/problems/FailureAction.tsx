import { describeError, toReport } from '~/assetpay/errors/describeError';
import { words as errorWords } from '~/assetpay/errors/words';
import type { InventoryFailure } from '~/inventory/read/describeInventory';
import { formatCountdown } from '~/lib/time';
import { useNow } from '~/lib/useNow';
import { buttonStyles } from '~/ui/buttonStyles';
import { ExternalLink } from '~/ui/ExternalLink';
import { LateIcon } from '~/ui/LateIcon';
import { ReportButton } from '~/ui/ReportButton';
import { problemWords } from './problemWords';

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
        failure={failure}
        action={action}
        mayHurry={remedy.canRetryNow}
        onRetry={remedies.retry}
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

type RetryProps = {
  failure: InventoryFailure;
  action: string;
  mayHurry: boolean;
  onRetry: () => void;
};

/** Retries now, or only counts down if an early retry would make it worse. */
function RetryButton({ failure, action, mayHurry, onRetry }: RetryProps) {
  const { retryAt, isRetrying } = failure;
  const now = useNow(retryAt === undefined ? undefined : 500);
  const leftMs = retryAt === undefined || !isRetrying ? 0 : retryAt - now;
  const isHeld = leftMs > 0 && !mayHurry;
  return (
    <button
      type="button"
      className={`${buttonStyles.primary} tabular-nums`}
      aria-disabled={isHeld}
      onClick={isHeld ? undefined : onRetry}
    >
      {isHeld ? problemWords.failure.wait(formatCountdown(leftMs)) : action}
      {!isHeld && leftMs > 0 && (
        <span aria-hidden="true" className="font-normal">
          {formatCountdown(leftMs)}
        </span>
      )}
    </button>
  );
}
