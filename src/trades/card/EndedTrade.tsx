import { useId, useState } from 'react';
import { gameFacts } from '~/assetpay/facts/games';
import type { Trade } from '~/assetpay/trades/trade';
import { isBadEnd } from '~/assetpay/trades/tradeStatus';
import { formatDate } from '~/lib/dates';
import { joinShort } from '~/lib/language/joinShort';
import { formatCents } from '~/lib/money';
import { describeTrade, type TradeView } from '~/trades/describe/describeTrade';
import { listCount } from '~/trades/describe/listCount';
import { ToneMark } from '~/trades/status/ToneMark';
import { TradeSentence } from '~/trades/status/TradeStatus';
import { LateIcon } from '~/ui/LateIcon';
import { TradeFacts } from './TradeCard';

type Props = {
  trade: Trade;
  /** ms since 1970. */
  now: number;
};

/** One ended deposit: a line that opens to its facts. */
export function EndedTrade({ trade, now }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const view = describeTrade(trade, now);
  return (
    <div className="border-t border-line first:border-t-0">
      <button
        type="button"
        className="flex min-h-14 w-full items-center gap-3 rounded-lg py-1.5 text-start hover:bg-raised"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="trade-line min-w-0 flex-1">
          <ToneMark tone={view.tone} />
          <span className="text-sm font-semibold wrap-anywhere">{view.title}</span>
          <span
            className={`trade-result text-sm font-semibold whitespace-nowrap tabular-nums ${view.tone === 'good' ? '' : 'text-ink-soft'}`}
          >
            {view.result}
          </span>
          <span className="trade-meta">{describeMeta(trade, view)}</span>
        </span>
        <span className="text-ink-soft">
          <LateIcon name={isOpen ? 'up' : 'down'} />
        </span>
      </button>
      <div id={id} hidden={!isOpen} className="pb-4 sm:ps-11">
        {isOpen && (
          <div className="@container grid gap-4 pt-2">
            <TradeSentence view={view} />
            <TradeFacts trade={trade} view={view} />
          </div>
        )}
      </div>
    </div>
  );
}

/** `CS2 · 3 items · Nov 29, 2026`, with the sum if nothing was paid. */
function describeMeta(trade: Trade, { result, amounts }: TradeView): string {
  const { game, items, createdAt } = trade;
  const { totalCents } = amounts;
  const isNotPaid = isBadEnd(trade) && result !== undefined;
  const sum = isNotPaid && totalCents !== undefined ? [formatCents(totalCents)] : [];
  const begun = createdAt === undefined ? [] : [formatDate(createdAt)];
  return joinShort([gameFacts[game].name, ...listCount(items.length), ...sum, ...begun]);
}
