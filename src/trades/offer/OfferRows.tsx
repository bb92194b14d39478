import type { Trade } from '~/assetpay/trades/trade';
import { isHandedOver } from '~/assetpay/trades/tradeStatus';
import { getServerNow } from '~/lib/serverTime';
import { canAccept, describeTrade } from '~/trades/describe/describeTrade';
import { ToneMark } from '~/trades/status/ToneMark';
import { words } from '~/trades/words';
import { AcceptLink } from './AcceptLink';
import { describeContents } from './describeContents';

type Props = { trades: readonly Trade[]; next: Trade | undefined };

/** Several offers of one deposit: each is ticked off as it is accepted. The next one has its link below the dialog. */
export function OfferRows({ trades, next }: Props) {
  return (
    <ol aria-label={words.rows.name} className="divide-y divide-line rounded-xl border border-line">
      {trades.map((trade, index) => (
        <OfferRow
          key={trade.id}
          trade={trade}
          title={words.rows.title({ number: index + 1, total: trades.length })}
          isNext={trade === next}
        />
      ))}
    </ol>
  );
}

type RowProps = { trade: Trade; title: string; isNext: boolean };

function OfferRow({ trade, title, isNext }: RowProps) {
  const { tone, count, result, title: status } = describeTrade(trade, getServerNow());
  const isAccepted = isHandedOver(trade);
  const state = isAccepted ? words.rows.accepted : status;
  return (
    <li
      aria-current={isNext ? 'step' : undefined}
      className="flex items-center gap-3 px-3 py-2 text-sm"
    >
      <ToneMark tone={isAccepted ? 'good' : tone} />
      <span className="min-w-0 flex-1">
        <span className="block font-semibold whitespace-nowrap">{title}</span>
        <span className="block text-xs text-ink-soft tabular-nums">
          {describeContents(count, result)}
        </span>
      </span>
      {canAccept(trade) && !isNext ? (
        <AcceptLink trade={trade} look="quiet" className="px-3 max-sm:[&>svg]:hidden" />
      ) : (
        <span className={`text-end text-xs ${isNext ? 'font-semibold' : 'text-ink-soft'}`}>
          {isNext ? words.rows.next : state}
        </span>
      )}
    </li>
  );
}
