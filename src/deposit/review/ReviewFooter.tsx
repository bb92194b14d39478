import { use, useId } from 'react';
import { getSentenceGap } from '~/lib/language/joinSentences';
import { buttonStyles } from '~/ui/buttonStyles';
import { DialogContext } from '~/ui/dialog/DialogContext';
import { ShowAll } from '~/ui/discretion/ShowAll';
import { GuardedButton } from '~/ui/GuardedButton';
import type { ReviewView } from './describeReview';
import { reviewWords as words } from './reviewWords';

type Props = {
  view: ReviewView;
  onConfirm: () => void;
  /** Restarts a stale review with present prices. */
  onRenew: (() => void) | undefined;
  /** Given if open offers block the deposit. */
  onShowDeposits: (() => void) | undefined;
};

/**
 * The total and the one button that sells, or the reason why it cannot. The last line keeps Confirm off the place
 * where Deposit was (docs/decisions/0026).
 */
export function ReviewFooter({ view, onConfirm, onRenew, onShowDeposits }: Props) {
  const { close } = use(DialogContext);
  const id = useId();
  return (
    <div className="review-footer">
      <div className={view.whyNot ? 'review-why-not' : 'contents'}>
        <div role="status" id={id} className="contents">
          {view.whyNot && <p className="min-w-48 flex-1 py-2 text-pretty">{view.whyNot}</p>}
        </div>
        {onShowDeposits && (
          <GuardedButton look="quiet" label={words.showDeposits} onPress={onShowDeposits} />
        )}
        {onRenew && <GuardedButton look="quiet" label={words.outdated} onPress={onRenew} />}
      </div>
      <div className="review-sum">
        <p className={`review-total ${view.units ? 'flex-wrap' : ''}`}>
          <span className="text-xs text-ink-soft">{view.totalLabel}</span>
          <strong className="text-2xl leading-tight tracking-tight tabular-nums max-sm:ms-auto">
            {view.units ?? view.total}
            {view.units && (
              <span className="block text-sm font-normal text-ink-soft max-sm:text-end">
                {view.total}
              </span>
            )}
          </strong>
        </p>
        <GuardedButton
          look="primary"
          label={words.confirm}
          className="review-confirm"
          isBlocked={view.whyNot !== undefined}
          describedBy={id}
          onPress={onConfirm}
        />
      </div>
      <div className="review-back">
        <button type="button" className={buttonStyles.quiet} onClick={close}>
          {words.back}
        </button>
        <ShowAll />
        <p className="text-xs text-pretty text-ink-soft">
          <strong className="font-semibold text-ink">{words.untilAccepted}</strong>
          {getSentenceGap()}
          {words.fromBot}
        </p>
      </div>
    </div>
  );
}
