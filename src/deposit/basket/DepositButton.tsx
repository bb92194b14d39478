import { useId } from 'react';
import { formatCents } from '~/lib/money';
import { buttonStyles } from '~/ui/buttonStyles';
import type { Basket } from './Basket';
import { basketWords as words } from './basketWords';

/** The effect of pressing Deposit now. */
export type DepositStart = {
  /** Opens the review, or the deposit under way; `undefined` until there are items. */
  open: (() => void) | undefined;
  /**
   * `reading`: prices are read first; `notRead`: that failed; `sending`: a deposit is under way; `ended`: its outcome
   * has not been seen.
   */
  state: 'idle' | 'reading' | 'notRead' | 'sending' | 'ended';
};

type Props = { basket: Basket; start: DepositStart };

/** Opens the review of the basket. A disabled button without a reason would leave players guessing, so it says why. */
export function DepositButton({ basket, start }: Props) {
  const id = useId();
  const isBegun = start.state === 'sending' || start.state === 'ended';
  const whyNot = isBegun ? undefined : whyNotDeposit(basket, start);
  return (
    <div className="basket-deposit">
      <p id={id} aria-live="polite" className="text-center text-xs text-ink-soft empty:hidden">
        {whyNot ?? (start.state === 'notRead' ? words.whyNot.notRead : undefined)}
      </p>
      <button
        type="button"
        className={`${buttonStyles.primary} min-h-12 w-full text-base tabular-nums`}
        aria-disabled={whyNot !== undefined}
        aria-describedby={id}
        onClick={whyNot === undefined ? start.open : undefined}
      >
        {words.deposit}
        <span className="basket-sum">{describeSubtitle(basket, start)}</span>
      </button>
    </div>
  );
}

function describeSubtitle(basket: Basket, { state }: DepositStart): string {
  if (state === 'sending') return words.showProgress;
  if (state === 'ended') return words.showOutcome;
  const { count, totalCents } = basket;
  return count === 0 ? '' : words.depositSum({ count, total: formatCents(totalCents) });
}

function whyNotDeposit(basket: Basket, { open, state }: DepositStart): string | undefined {
  if (basket.lines.length === 0) return words.whyNot.empty;
  if (basket.count === 0) return words.whyNot.nothingCounts;
  if (state === 'reading') return words.preparing;
  return open === undefined ? words.whyNot.notLoaded : undefined;
}
