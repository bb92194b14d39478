import { useState } from 'react';
import { describeError, toReport } from '~/assetpay/errors/describeError';
import { words as errorWords } from '~/assetpay/errors/words';
import type { InventoryFailure } from '~/inventory/read/describeInventory';
import { buttonStyles } from '~/ui/buttonStyles';
import { ExternalLink } from '~/ui/ExternalLink';
import { LateIcon } from '~/ui/LateIcon';
import { ReportButton } from '~/ui/ReportButton';
import { RetryButton } from '~/ui/RetryButton';
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
    return <LinkAction {...remedy} label={action} failure={failure} onRetry={remedies.retry} />;
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

type LinkProps = {
  href: string;
  label: string;
  failure: InventoryFailure;
  onRetry: () => void;
};

/** A link to a page where the cause can be mended; once followed, the next step is to read again. */
function LinkAction({ href, label, failure, onRetry }: LinkProps) {
  const [followed, setFollowed] = useState<Error>();
  const isFollowed = followed === failure.error;
  return (
    <span className="flex flex-wrap justify-center gap-2">
      {isFollowed && (
        <button type="button" className={buttonStyles.primary} onClick={onRetry}>
          {problemWords.mended}
        </button>
      )}
      <ExternalLink
        key="link"
        href={href}
        className={isFollowed ? buttonStyles.quiet : buttonStyles.primary}
        onClick={() => setFollowed(failure.error)}
      >
        {label}
        <LateIcon name="link" />
      </ExternalLink>
    </span>
  );
}
