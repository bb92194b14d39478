import { findPhase } from '~/assetpay/facts/tradeStatuses';
import type { Trade } from '~/assetpay/trades/trade';
import { toFullName } from '~/items/itemNames';
import { discretion } from '~/lib/discretion';
import { formatCents } from '~/lib/money';
import { describeAmounts } from '~/trades/describe/describeAmounts';
import { words } from '~/trades/words';
import { exportWords } from './exportWords';
import type { CalendarEntry } from './toCalendar';

/** Items that an entry names. */
const mostNames = 20;

/** The holds that end after `now` (ms since 1970), as entries of a calendar: only dates that the API has named. */
export function listHoldEnds(trades: readonly Trade[], now: number): CalendarEntry[] {
  return trades.flatMap((trade) => {
    const { id, holdEndDate: at, items } = trade;
    if (findPhase(trade) !== 'held' || at === undefined || at <= now) return [];
    const { pendingCents } = describeAmounts(trade);
    // Out of sight, the sum would be a row of dots in the calendar for good.
    const title =
      pendingCents && !discretion.get().isOn
        ? exportWords.holdEnds({ money: formatCents(pendingCents) })
        : exportWords.holdEndsUnknown;
    const names = items.slice(0, mostNames).map(toFullName);
    const more = items.length - names.length;
    const rest = more > 0 ? [words.tradeItems.more({ count: more })] : [];
    const text = [words.depositId({ id }), ...names, ...rest].join('\n');
    return [{ id: `${id}@assetpay-deposit`, at, title, text }];
  });
}
