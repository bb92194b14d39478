import { use, useId, useRef } from 'react';
import { buttonStyles } from '~/ui/buttonStyles';
import { DialogContext } from '~/ui/DialogContext';
import type { ReviewView } from './describeReview';
import { reviewWords as words } from './reviewWords';

type Props = {
  view: ReviewView;
  onConfirm: () => void;
  /** Begins the review anew, where it is out of date. */
  onRenew: (() => void) | undefined;
  /** Where open offers are in the way. */
  onShowDeposits: (() => void) | undefined;
};

/** The total and the one button that sells; while it cannot, it says why. */
export function ReviewFooter({ view, onConfirm, onRenew, onShowDeposits }: Props) {
  const { close } = use(DialogContext);
  const id = useId();
  const isConfirmed = useRef(false);
  const isBlocked = view.whyNot !== undefined;
  const confirm = () => {
    if (isBlocked || isConfirmed.current) return;
    isConfirmed.current = true;
    onConfirm();
  };
  return (
    <div className="grid gap-3">
      <div role="status" id={id} className="contents">
        {view.whyNot && (
          <p className="rounded-lg bg-warn-soft px-3 py-2 text-sm text-pretty">{view.whyNot}</p>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <p className="me-auto tabular-nums">
          <span className="block text-xs text-ink-soft">
            {words.total}, {view.count}
          </span>
          <strong className="block text-2xl leading-tight tracking-tight">{view.total}</strong>
        </p>
        <div className="deposit-buttons">
          <button type="button" className={`${buttonStyles.quiet} deposit-back`} onClick={close}>
            {words.back}
          </button>
          {onShowDeposits && (
            <button type="button" className={buttonStyles.quiet} onClick={onShowDeposits}>
              {words.showDeposits}
            </button>
          )}
          {onRenew && (
            <button type="button" className={buttonStyles.quiet} onClick={onRenew}>
              {words.outdated}
            </button>
          )}
          <button
            type="button"
            className={`${buttonStyles.primary} deposit-confirm`}
            aria-disabled={isBlocked}
            aria-describedby={id}
            onClick={confirm}
          >
            {words.confirm}
          </button>
        </div>
      </div>
    </div>
  );
}
