import './depositDialog.css';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { Game } from '~/assetpay/facts/games';
import type { Item } from '~/assetpay/inventory/item';
import type { Trade } from '~/assetpay/trades/trade';
import type { Basket } from '~/deposit/basket/Basket';
import { EndStep } from '~/deposit/outcome/EndStep';
import type { PicksStore } from '~/deposit/picks/picks';
import { SendingStep } from '~/deposit/progress/SendingStep';
import { findHoldEnd } from '~/deposit/review/estimateHold';
import { ReviewStep } from '~/deposit/review/ReviewStep';
import type { Sender } from '~/deposit/sending/sender';
import { useStore } from '~/lib/store/useStore';
import { Dialog } from '~/ui/dialog/Dialog';

type Props = {
  sender: Sender;
  basket: Basket;
  store: PicksStore;
  game: Game;
  /** The present inventory. */
  items: ReadonlyMap<string, Item>;
  /** USD; `undefined` if the API did not send it. */
  collateral: number | undefined;
  /** Every known trade of both games. */
  trades: readonly Trade[];
  /** Rereads inventory and prices. */
  reread: { isRunning: boolean; error: Error | null; start: () => void };
  onSignIn: () => void;
  onReload: () => void;
  /** Renders the offers and what to check. Passed in, as this room does not know `trades`. */
  renderOffers: (trades: readonly [Trade, ...Trade[]]) => ReactNode;
  /** Renders the link to the next offer that waits, if one does. */
  renderAccept: (trades: readonly Trade[]) => ReactNode;
  /** Closes the dialog and shows the list of deposits. */
  onShowDeposits: () => void;
  onClose: () => void;
};

/** The dialog of a deposit, from review to outcome. Closing it stops nothing. */
export function DepositDialog(props: Props) {
  const { sender, onShowDeposits, onClose, ...rest } = props;
  const sending = useStore(sender.sending);
  const [isInstant, setInstant] = useState(true);
  const choice = { isInstant, onInstant: setInstant };
  const isEndSeen = useRef(false);
  const noteSeen = useCallback((isSeen: boolean) => {
    isEndSeen.current = isSeen;
  }, []);
  const leave = (onLeave: () => void) => () => {
    // After a reload the dialog opens by itself, under a press that was meant for the page.
    if (isEndSeen.current || !sending.isResumed) sender.dismiss();
    onLeave();
  };
  return (
    <Dialog onClose={leave(onClose)}>
      {sending.batches.length === 0 && (
        <ReviewStep
          {...rest}
          {...choice}
          canRecord={sender.canRecord}
          onConfirm={sender.send}
          onShowDeposits={onShowDeposits}
        />
      )}
      {sending.batches.length > 0 && sending.isBusy && (
        <SendingStep {...rest} sender={sender} sending={sending} onShowDeposits={onShowDeposits} />
      )}
      {sending.batches.length > 0 && !sending.isBusy && (
        <EndStep
          {...rest}
          {...choice}
          sender={sender}
          sending={sending}
          restAt={findHoldEnd(props.trades, sending.game)}
          onSeen={noteSeen}
          onShowDeposits={leave(onShowDeposits)}
        />
      )}
    </Dialog>
  );
}
