import { formatCountdown } from '~/lib/time';
import { useNow } from '~/lib/useNow';
import { buttonStyles } from '~/ui/buttonStyles';
import { ExternalLink } from '~/ui/ExternalLink';
import { Icon } from '~/ui/Icon';
import type { InventoryFailure } from './describeInventory';
import { words } from './words';

/** The ways out that a failure may ask for. */
export type Remedies = {
  retry: () => void;
  signIn: () => void;
  clearFilters: () => void;
};

type Props = { failure: InventoryFailure; remedies: Remedies };

/** The one action of a failure; where the page tries again by itself, the button counts down. */
export function FailureAction({ failure, remedies }: Props) {
  const { remedy, action } = failure;
  if (remedy.kind === 'link') {
    return (
      <ExternalLink href={remedy.href} className={buttonStyles.primary}>
        {action}
        <Icon name="link" />
      </ExternalLink>
    );
  }
  if (remedy.kind === 'wait') return <RetryButton failure={failure} onRetry={remedies.retry} />;
  return (
    <button type="button" className={buttonStyles.primary} onClick={remedies[remedy.kind]}>
      {action}
    </button>
  );
}

/** Hurries the next try, or only counts down where hurrying would make it worse. */
function RetryButton({ failure, onRetry }: { failure: InventoryFailure; onRetry: () => void }) {
  const { remedy, retryAt, isRetrying, action } = failure;
  const now = useNow(retryAt === undefined ? undefined : 500);
  const leftMs = retryAt === undefined || !isRetrying ? 0 : retryAt - now;
  const isHeld = leftMs > 0 && remedy.kind === 'wait' && !remedy.hurry;
  return (
    <button
      type="button"
      className={`${buttonStyles.primary} tabular-nums`}
      aria-disabled={isHeld}
      onClick={isHeld ? undefined : onRetry}
    >
      {isHeld ? words.failure.wait(formatCountdown(leftMs)) : action}
      {!isHeld && leftMs > 0 && (
        <span aria-hidden="true" className="font-normal opacity-80">
          {formatCountdown(leftMs)}
        </span>
      )}
    </button>
  );
}
