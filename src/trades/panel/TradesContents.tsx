import type { Trade } from '~/assetpay/trades/trade';
import { EndedTrade } from '~/trades/card/EndedTrade';
import { TradeCard } from '~/trades/card/TradeCard';
import type { TradesView } from '~/trades/describe/describeTrades';
import type { TradesReads } from '~/trades/follow/useTrades';
import { words } from '~/trades/words';
import { buttonStyles } from '~/ui/buttonStyles';
import { Notice } from '~/ui/Notice';
import { RequestId } from '~/ui/RequestId';
import { type TradesRemedies, TradesRetry } from './TradesRetry';

type Props = {
  view: TradesView;
  older: TradesReads['older'];
  remedies: TradesRemedies;
  /** ms since 1970. */
  now: number;
};

/** The deposits: open ones, then the history. */
export function TradesContents({ view, older, remedies, now }: Props) {
  const { open, ended } = view;
  return (
    <>
      {!view.isEmpty && !view.isFailed && (
        <p aria-live="polite" className="-mt-3 text-sm text-pretty text-ink-soft">
          {view.summary}
        </p>
      )}
      <TradesNotices view={view} remedies={remedies} />
      {view.isEmpty && <p className="text-sm text-pretty text-ink-soft">{words.empty}</p>}
      {open.length > 0 && (
        <ul className="trade-cards">
          {open.map((trade) => (
            <li key={trade.id}>
              <TradeCard trade={trade} now={now} />
            </li>
          ))}
        </ul>
      )}
      {(ended.length > 0 || older.hasMore) && <History trades={ended} older={older} now={now} />}
    </>
  );
}

type NoticesProps = { view: TradesView; remedies: TradesRemedies };

function TradesNotices({ view, remedies }: NoticesProps) {
  const { failure, isOffline, isFailed } = view;
  if (failure === undefined) {
    return isOffline && <p className="text-sm text-ink-soft">{words.offline}</p>;
  }
  return (
    <Notice
      icon="alert"
      tone="bad"
      title={failure.title}
      action={<TradesRetry failure={failure} remedies={remedies} />}
    >
      {isFailed ? failure.cause : words.failure.kept({ cause: failure.cause })}
      <RequestId id={failure.requestId} />
    </Notice>
  );
}

type HistoryProps = { trades: readonly Trade[]; older: TradesReads['older']; now: number };

function History({ trades, older, now }: HistoryProps) {
  return (
    <div className="grid gap-1">
      <h3 className="text-sm font-semibold text-ink-soft">{words.history}</h3>
      <ul aria-label={words.history}>
        {trades.map((trade) => (
          <li key={trade.id}>
            <EndedTrade trade={trade} now={now} />
          </li>
        ))}
      </ul>
      {older.hasMore && (
        <button
          type="button"
          className={`${buttonStyles.quiet} justify-self-start`}
          aria-disabled={older.isLoading}
          onClick={older.isLoading ? undefined : older.show}
        >
          {older.isLoading ? words.loadingOlder : words.older}
        </button>
      )}
    </div>
  );
}
