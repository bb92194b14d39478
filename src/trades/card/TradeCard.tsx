import { useId } from 'react';
import { gameFacts } from '~/assetpay/facts/games';
import { toShownText } from '~/assetpay/parse/shownText';
import type { Trade } from '~/assetpay/trades/trade';
import { formatShortDateTime } from '~/lib/dates';
import { discretion, hidden } from '~/lib/discretion';
import { joinShort } from '~/lib/language/joinShort';
import { useStore } from '~/lib/store/useStore';
import { describeTrade, type TradeView } from '~/trades/describe/describeTrade';
import { listCount } from '~/trades/describe/listCount';
import { toOfferLinks } from '~/trades/describe/offerLinks';
import { OfferActions, OfferCheck } from '~/trades/offer/TradeHandOff';
import { ReceiptButton } from '~/trades/receipt/ReceiptButton';
import { TradeStatus } from '~/trades/status/TradeStatus';
import { words } from '~/trades/words';
import { ExternalLink } from '~/ui/ExternalLink';
import { TradeAmountLines } from './TradeAmountLines';
import { TradeItems } from './TradeItems';
import { TradeSteps } from './TradeSteps';

type Props = {
  trade: Trade;
  /** ms since 1970. */
  now: number;
};

/** One open deposit: its status, progress, money, items, and the next thing to do. */
export function TradeCard({ trade, now }: Props) {
  const id = useId();
  const view = describeTrade(trade, now);
  return (
    <article aria-labelledby={id} className="trade-card" data-tone={view.tone}>
      <TradeStatus view={view} titleId={id} meta={describeMeta(trade)} />
      {view.canAccept && (
        <>
          <OfferActions trade={trade} />
          <OfferCheck trade={trade} />
        </>
      )}
      <TradeFacts trade={trade} view={view} />
    </article>
  );
}

/** The facts of a deposit apart from its status. */
export function TradeFacts({ trade, view }: { trade: Trade; view: TradeView }) {
  const { isOn } = useStore(discretion);
  return (
    <>
      <TradeSteps steps={view.steps} />
      <TradeAmountLines amounts={view.amounts} />
      <TradeItems items={trade.items} />
      <p className="text-xs break-all text-ink-faint">
        {words.depositId({ id: isOn ? hidden : toShownText(trade.id) })}
      </p>
      {!view.canAccept && <OfferLink offerID={trade.offerID} />}
      <ReceiptButton trade={trade} />
    </>
  );
}

/** The way to an offer that is not to be accepted: not yet, or no more. */
function OfferLink({ offerID }: Pick<Trade, 'offerID'>) {
  const { isOn } = useStore(discretion);
  const links = toOfferLinks(offerID);
  if (offerID === undefined || links === undefined) return null;
  return (
    <p className="text-xs">
      <ExternalLink href={links.web} className="text-ink-soft underline">
        {words.offer({ offerID: isOn ? hidden : offerID })}
      </ExternalLink>
    </p>
  );
}

/** `CS2 · 3 items · Nov 29, 2:05 PM` */
function describeMeta(trade: Trade): string {
  const { game, createdAt, items } = trade;
  const begun = createdAt === undefined ? [] : [formatShortDateTime(createdAt)];
  return joinShort([gameFacts[game].name, ...listCount(items.length), ...begun]);
}
