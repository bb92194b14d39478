import { useId } from 'react';
import { formatCents } from '~/lib/money';
import { buttonStyles } from '~/ui/buttonStyles';
import type { Basket } from './Basket';
import { basketWords as words } from './basketWords';

/** What pressing Deposit comes to at the moment. */
export type DepositStart = {
  /** Opens the review, or what is being sent; `undefined` until the page is ready for either. */
  open: (() => void) | undefined;
  /** `reading`: prices are read anew first; `notRead`: that did not work; `sending`: one is under way. */
  state: 'idle' | 'reading' | 'notRead' | 'sending';
};

type Props = { basket: Basket; start: DepositStart };

/** Opens the review of the basket; while it cannot, it says why in place of being greyed out in silence. */
export function DepositButton({ basket, start }: Props) {
  const id = useId();
  const why = start.state === 'sending' ? words.sending : whyNotDeposit(basket, start);
  const isBlocked = start.state !== 'sending' && why !== undefined;
  return (
    <div className="basket-deposit">
      <p id={id} aria-live="polite" className="text-center text-xs text-ink-soft empty:hidden">
        {why ?? (start.state === 'notRead' ? words.whyNot.notRead : undefined)}
      </p>
      <button
        type="button"
        className={`${buttonStyles.primary} min-h-12 w-full text-base tabular-nums`}
        aria-disabled={isBlocked}
        aria-describedby={id}
        onClick={isBlocked ? undefined : start.open}
      >
        {words.deposit}
        <span className="basket-sum">
          {start.state === 'sending'
            ? words.showProgress
            : words.depositSum(basket.count, formatCents(basket.totalCents))}
        </span>
      </button>
    </div>
  );
}

function whyNotDeposit(basket: Basket, { open, state }: DepositStart): string | undefined {
  if (basket.lines.length === 0) return words.whyNot.empty;
  if (basket.count === 0) return words.whyNot.nothingCounts;
  if (state === 'reading') return words.preparing;
  return open === undefined ? words.whyNot.notLoaded : undefined;
}
