import { useId } from 'react';
import { formatCents } from '~/lib/money';
import { buttonStyles } from '~/ui/buttonStyles';
import type { Basket } from './resolveBasket';
import { words } from './words';

type Props = { basket: Basket };

/** Sends the basket; while it cannot, it says why in place of being greyed out in silence. */
export function DepositButton({ basket }: Props) {
  const id = useId();
  return (
    <div className="basket-deposit">
      <button
        type="button"
        className={`${buttonStyles.primary} min-h-12 w-full text-base tabular-nums`}
        aria-disabled="true"
        aria-describedby={id}
      >
        {words.deposit}
        <span className="basket-sum">
          {words.depositSum(basket.count, formatCents(basket.totalCents))}
        </span>
      </button>
      <p id={id} className="mt-2 text-center text-xs text-ink-soft">
        {whyNotDeposit(basket)}
      </p>
    </div>
  );
}

function whyNotDeposit(basket: Basket): string {
  if (basket.lines.length === 0) return words.whyNot.empty;
  if (basket.count === 0) return words.whyNot.nothingCounts;
  return words.whyNot.notYet;
}
