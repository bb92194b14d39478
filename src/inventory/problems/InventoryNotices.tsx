import { describeError } from '~/assetpay/errors/describeError';
import {
  type InventoryFailure,
  type InventoryView,
  resolveFailure,
} from '~/inventory/read/describeInventory';
import type { Refresh } from '~/inventory/read/useRefresh';
import { buttonStyles } from '~/ui/buttonStyles';
import { Notice } from '~/ui/Notice';
import { RequestId } from '~/ui/RequestId';
import { FailureAction, type Remedies } from './FailureAction';
import { problemWords } from './problemWords';

type Props = { view: InventoryView; refresh: Refresh; remedies: Remedies };

/** Problems that are said above the cards. */
export function InventoryNotices({ view, refresh, remedies }: Props) {
  const { body, failure, dropped, isOffline } = view;
  return (
    <>
      {body === 'cards' && refresh.error && (
        <RefreshNotice
          failure={resolveFailure(refresh.error)}
          remedies={remedies}
          onDismiss={refresh.dismiss}
        />
      )}
      {body !== 'offline' && isOffline && (
        <Notice icon="offline" tone="warn">
          {problemWords.oldWhileOffline}
        </Notice>
      )}
      {body !== 'failure' && failure && !isOffline && (
        <FailureNotice failure={failure} remedies={remedies} />
      )}
      {dropped > 0 && (
        <Notice icon="alert" tone="warn">
          {problemWords.dropped({ count: dropped })}
        </Notice>
      )}
    </>
  );
}

function FailureNotice({ failure, remedies }: { failure: InventoryFailure; remedies: Remedies }) {
  const { title, cause } = describeError(failure.error);
  return (
    <Notice
      icon="alert"
      tone="bad"
      title={title}
      action={<FailureAction failure={failure} remedies={remedies} />}
    >
      {cause}
      <RequestId id={failure.error.requestId} />
    </Notice>
  );
}

type RefreshProps = { failure: InventoryFailure; remedies: Remedies; onDismiss: () => void };

/** A refresh failed; the cards from before stay. */
function RefreshNotice({ failure, remedies, onDismiss }: RefreshProps) {
  const { title, remedy } = describeError(failure.error);
  return (
    <Notice
      icon="alert"
      tone="bad"
      title={problemWords.refresh.failed({ title })}
      action={
        remedy.kind === 'signIn' ? (
          <FailureAction failure={failure} remedies={remedies} />
        ) : (
          <button type="button" className={buttonStyles.quiet} onClick={onDismiss}>
            {problemWords.refresh.dismiss}
          </button>
        )
      }
    >
      {problemWords.refresh.kept}
      <RequestId id={failure.error.requestId} />
    </Notice>
  );
}
