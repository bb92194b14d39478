import { useMemo, useRef, useState } from 'react';
import type { Game } from '~/assetpay/facts/games';
import type { Item } from '~/assetpay/inventory/item';
import type { Trade } from '~/assetpay/trades/trade';
import type { Basket } from '~/deposit/basket/Basket';
import type { DepositOrder } from '~/deposit/sending/depositOrder';
import { countSlotsHere } from '~/deposit/sending/depositSlots';
import { getServerLeadMs } from '~/lib/serverTime';
import { useStore } from '~/lib/store/useStore';
import { siteCurrency } from '~/lib/units/currency';
import { useNow } from '~/lib/useNow';
import { useOnline } from '~/lib/useOnline';
import { DialogFrame } from '~/ui/dialog/DialogFrame';
import { UnitsNote } from '~/ui/units/UnitsNote';
import { describeReview, toContents } from './describeReview';
import { estimateHold } from './estimateHold';
import { listReviewRows } from './listReviewRows';
import { PaymentBox } from './PaymentBox';
import { ReviewFooter } from './ReviewFooter';
import { ReviewItems } from './ReviewItems';
import { createReview, isOutdated } from './review';
import { reviewWords } from './reviewWords';
import { SlotsMeter } from './SlotsMeter';

type Props = {
  basket: Basket;
  game: Game;
  items: ReadonlyMap<string, Item>;
  collateral: number | undefined;
  trades: readonly Trade[];
  isInstant: boolean;
  onInstant: (isInstant: boolean) => void;
  /** Tests whether this browser can store what is sent. */
  canRecord: () => boolean;
  onConfirm: (order: DepositOrder) => void;
  onShowDeposits: () => void;
};

/** The review: items, total and payment. Sends exactly what it shows. */
export function ReviewStep(props: Props) {
  const { basket, game, items, trades, isInstant, onConfirm } = props;
  const body = useRef<HTMLElement>(null);
  const [review, setReview] = useState(() => createReview(basket));
  const [renewals, setRenewals] = useState(0);
  const [canRecord] = useState(props.canRecord);
  const isOnline = useOnline();
  const now = useNow(1_000);
  const hasChanged = useMemo(() => isOutdated(review, items), [review, items]);
  const isRateOld = useStore(siteCurrency).currency !== review.currency;
  const view = describeReview(review, {
    ...props,
    isOnline,
    canRecord,
    now,
    isOutdated: hasChanged,
    isRateOld,
    hold: estimateHold(trades, game, now + getServerLeadMs()),
    slots: countSlotsHere(trades, now),
  });
  const renew = () => {
    setReview(createReview(basket));
    setRenewals(renewals + 1);
  };
  return (
    <DialogFrame
      title={reviewWords.title}
      contents={`${renewals} ${toContents(view)}`}
      body={body}
      footer={
        <ReviewFooter
          view={view}
          onConfirm={() => onConfirm({ game, lines: review.lines, isInstant })}
          onRenew={hasChanged || isRateOld ? renew : undefined}
          onShowDeposits={view.slots?.free === 0 ? props.onShowDeposits : undefined}
        />
      }
    >
      {view.caution && <p className="deposit-box deposit-warning text-sm">{view.caution}</p>}
      <ReviewItems
        lines={review.lines}
        currency={review.currency}
        count={view.count}
        notes={[view.warned, view.changed, view.leftOut]}
        scroller={body}
      />
      <PaymentBox view={view.payment} isInstant={isInstant} onInstant={props.onInstant} />
      {review.currency && (
        <UnitsNote
          currency={review.currency}
          totalCents={review.totalCents}
          lines={listReviewRows(review.lines)}
        />
      )}
      <SlotsMeter view={view.slots} batches={view.batches} />
    </DialogFrame>
  );
}
