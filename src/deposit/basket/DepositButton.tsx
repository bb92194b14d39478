import { useId } from 'react';
import { formatCents } from '~/lib/money';
import { useStore } from '~/lib/store/useStore';
import { siteCurrency } from '~/lib/units/currency';
import { formatUnits } from '~/lib/units/formatUnits';
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

type Props = {
  basket: Basket;
  start: DepositStart;
  /** There is an item that can be deposited. */
  canPick: boolean;
};

/** Opens the review of the basket. A disabled button without a reason would leave players guessing, so it says why. */
export function DepositButton({ basket, start, canPick }: Props) {
  const id = useId();
  const isBegun = start.state === 'sending' || start.state === 'ended';
  const whyNot = isBegun ? undefined : whyNotDeposit({ basket, start, canPick });
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
        {isBegun ? (
          <>
            <span className="sr-only">{words.deposit} </span>
            {describeBegun(start)}
          </>
        ) : (
          <>
            {words.deposit}
            <span className="basket-sum">
              <Sum basket={basket} />
            </span>
          </>
        )}
      </button>
    </div>
  );
}

function describeBegun({ state }: DepositStart): string {
  return state === 'sending' ? words.showProgress : words.showOutcome;
}

/** The total above has USD for the eye, so that those of the button are for screen readers. */
function Sum({ basket: { count, totalCents } }: { basket: Basket }) {
  const { currency } = useStore(siteCurrency);
  const usd = formatCents(totalCents);
  if (count === 0) return '';
  if (currency === undefined) return words.depositSum({ count, total: usd });
  return (
    <>
      {words.depositSum({ count, total: formatUnits(totalCents, currency) })}
      <span className="sr-only">{` (${usd})`}</span>
    </>
  );
}

function whyNotDeposit({ basket, start, canPick }: Props): string | undefined {
  const { open, state } = start;
  if (basket.lines.length === 0) return canPick ? words.whyNot.empty : words.whyNot.noneAccepted;
  if (basket.count === 0) return words.whyNot.nothingCounts;
  if (state === 'reading') return words.preparing;
  return open === undefined ? words.whyNot.notLoaded : undefined;
}
