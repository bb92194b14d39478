import { findPhase } from '~/assetpay/facts/tradeStatuses';
import type { Trade } from '~/assetpay/trades/trade';
import { isHandedOver, isUnaccepted } from '~/assetpay/trades/tradeStatus';
import { toCents } from '~/lib/cents';
import { formatComingDay } from '~/lib/comingDay';
import { formatCents } from '~/lib/money';
import { formatAmount } from '~/ui/units/formatAmount';
import { outcomeWords } from './outcomeWords';

const words = outcomeWords.pay;

/**
 * The money that the player gets, and its times: of the offers that are still to be accepted, else of those that were. The trades are the
 * truth (docs/architecture.md, Money); `undefined` if one does not say its amounts. `restAt`: the likely end of a hold
 * that has not begun, ms since 1970.
 */
export function describePay(
  trades: readonly Trade[],
  restAt: number | undefined,
): string | undefined {
  const waiting = trades.filter(isUnaccepted);
  if (waiting.length > 0) return tell(sumParts(waiting), restAt, words.waiting);
  const accepted = trades.filter(isHandedOver);
  const ends = accepted.flatMap(({ holdEndDate }) => holdEndDate ?? []);
  const paidAt = ends.length > 0 ? Math.max(...ends) : undefined;
  return tell(sumParts(accepted), paidAt, words.accepted);
}

type Parts = { nowCents: number; laterCents: number };

function tell(
  parts: Parts | undefined,
  laterAt: number | undefined,
  text: typeof words.waiting | typeof words.accepted,
): string | undefined {
  if (parts === undefined) return undefined;
  // Accepted sums may have been credited at another rate than that of today.
  const format = text === words.waiting ? formatAmount : formatCents;
  const now = format(parts.nowCents);
  const later = format(parts.laterCents);
  if (parts.laterCents === 0) return text.now({ now });
  if (laterAt === undefined) {
    return parts.nowCents === 0 ? text.later({ later }) : text.both({ now, later });
  }
  const day = formatComingDay(laterAt);
  return parts.nowCents === 0 ? text.laterOn({ later, day }) : text.bothOn({ now, later, day });
}

/** A trade that has completed has paid its whole sum. */
function sumParts(trades: readonly Trade[]): Parts | undefined {
  let nowCents = 0;
  let laterCents = 0;
  for (const trade of trades) {
    const { totalPrice, preCredit, pendingCredit } = trade;
    const isPaid = findPhase(trade) === 'paid';
    const [now, later] = isPaid ? [totalPrice, 0] : [preCredit, pendingCredit];
    if (now === undefined || later === undefined) return undefined;
    nowCents += toCents(now);
    laterCents += toCents(later);
  }
  return trades.length > 0 ? { nowCents, laterCents } : undefined;
}
