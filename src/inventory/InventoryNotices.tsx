import { buttonStyles } from '~/ui/buttonStyles';
import { Notice } from '~/ui/Notice';
import type { InventoryView } from './describeInventory';
import { FailureAction, type Remedies } from './FailureAction';
import { words } from './words';

type Props = { view: InventoryView; remedies: Remedies };

/** What is wrong while cards stay on the screen. */
export function InventoryNotices({ view, remedies }: Props) {
  const { body, failure, dropped, isOffline } = view;
  return (
    <>
      {body !== 'offline' && isOffline && (
        <Notice icon="offline" tone="warn">
          {words.offline.notice}
        </Notice>
      )}
      {body !== 'failure' && failure && !isOffline && (
        <Notice
          icon="alert"
          tone="bad"
          title={failure.title}
          action={<FailureAction failure={failure} remedies={remedies} />}
        >
          {failure.cause}
          <RequestId id={failure.requestId} />
        </Notice>
      )}
      {dropped > 0 && (
        <Notice icon="alert" tone="warn">
          {words.dropped(dropped)}
        </Notice>
      )}
    </>
  );
}

type RefreshProps = { failure: InventoryView['failure']; onDismiss: () => void };

/** A refresh that did not work: the cards are the ones from before. */
export function RefreshFailure({ failure, onDismiss }: RefreshProps) {
  if (failure === undefined) return null;
  return (
    <Notice
      icon="alert"
      tone="bad"
      title={`${words.refresh.failed}: ${failure.title}`}
      action={
        <button type="button" className={buttonStyles.quiet} onClick={onDismiss}>
          {words.refresh.dismiss}
        </button>
      }
    >
      {words.refresh.kept}
      <RequestId id={failure.requestId} />
    </Notice>
  );
}

/** To quote to support; one click selects it whole. */
export function RequestId({ id }: { id: string | undefined }) {
  if (id === undefined) return null;
  return (
    <span className="mt-1 block text-xs break-all text-ink-soft select-all">
      {words.failure.requestId(id)}
    </span>
  );
}
