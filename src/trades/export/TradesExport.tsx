import type { Trade } from '~/assetpay/trades/trade';
import { saveText } from '~/lib/dom/saveText';
import { buttonStyles } from '~/ui/buttonStyles';
import { exportWords as words } from './exportWords';
import { listDepositRows } from './listDepositRows';
import { listHoldEnds } from './listHoldEnds';
import { toCalendar } from './toCalendar';
import { toCsv } from './toCsv';

type Props = {
  /** The trades that have been read. */
  trades: readonly Trade[];
  /** ms since 1970. */
  now: number;
};

/** Saves the ends of holds for a calendar, and the deposits for a spreadsheet. The files are made here and sent nowhere. */
export function TradesExport({ trades, now }: Props) {
  const holds = listHoldEnds(trades, now);
  if (trades.length === 0) return null;
  const saveCalendar = () =>
    saveText('hold-ends.ics', { type: 'text/calendar', text: toCalendar(holds, now) });
  const saveTable = () =>
    saveText(`deposits-${new Date(now).toISOString().slice(0, 10)}.csv`, {
      type: 'text/csv',
      text: toCsv(listDepositRows(trades)),
    });
  return (
    <div className="grid gap-1 border-t border-line pt-3">
      <div className="flex flex-wrap gap-2">
        {holds.length > 0 && (
          <button type="button" className={buttonStyles.quiet} onClick={saveCalendar}>
            {words.calendar}
          </button>
        )}
        <button type="button" className={buttonStyles.quiet} onClick={saveTable}>
          {words.table}
        </button>
      </div>
      <p className="max-w-prose text-xs text-pretty text-ink-soft">{words.hint}</p>
    </div>
  );
}
