import { computeUsualHoldEnd } from '~/assetpay/facts/usualHold';
import { formatComingDay } from '~/lib/comingDay';
import { formatAmount } from '~/ui/units/formatAmount';
import type { Basket } from './Basket';
import { basketWords as words } from './basketWords';

type Props = { basket: Basket };

/** The two parts of the sum in one line, for the closed bar: the open basket has them with their reasons. */
export function BasketSplit({ basket: { nowCents, laterCents } }: Props) {
  if (nowCents === 0 || laterCents === 0) return null;
  const day = formatComingDay(computeUsualHoldEnd()).replaceAll(' ', '\u00a0');
  return (
    <p className="basket-split">
      {words.split({ now: formatAmount(nowCents), later: formatAmount(laterCents), day })}
    </p>
  );
}
