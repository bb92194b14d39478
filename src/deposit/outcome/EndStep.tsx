import { type ReactNode, use, useEffect, useId } from 'react';
import type { Game } from '~/assetpay/facts/games';
import type { Item } from '~/assetpay/inventory/item';
import type { Trade } from '~/assetpay/trades/trade';
import type { PicksStore } from '~/deposit/picks/picks';
import { BatchRows } from '~/deposit/progress/BatchRows';
import type { Sender } from '~/deposit/sending/sender';
import type { Sending } from '~/deposit/sending/sending';
import { afterShown } from '~/lib/dom/afterShown';
import { useNow } from '~/lib/useNow';
import { buttonStyles } from '~/ui/buttonStyles';
import { CopyButton } from '~/ui/CopyButton';
import { DialogContext } from '~/ui/dialog/DialogContext';
import { DialogFrame } from '~/ui/dialog/DialogFrame';
import { ActionButton } from './ActionButton';
import { createCommandRunner } from './createCommandRunner';
import { describeSendingEnd, toContents } from './describeSendingEnd';
import { OutcomeItems } from './OutcomeItems';
import { isSent, OutcomeText } from './OutcomeText';
import { outcomeWords as words } from './outcomeWords';
import { RetryCountdown } from './RetryCountdown';

type Props = {
  sender: Sender;
  sending: Sending;
  store: PicksStore;
  game: Game;
  items: ReadonlyMap<string, Item>;
  trades: readonly Trade[];
  reread: { isRunning: boolean; error: Error | null; start: () => void };
  onInstant: (isInstant: boolean) => void;
  onSignIn: () => void;
  onReload: () => void;
  /** The likely end of a hold that begins now, ms since 1970. */
  restAt: number | undefined;
  renderOffers: (trades: readonly [Trade, ...Trade[]]) => ReactNode;
  renderAccept: (trades: readonly Trade[]) => ReactNode;
  onShowDeposits: () => void;
  /** The outcome has been on the screen for a moment, or has left it. */
  onSeen: (isSeen: boolean) => void;
};

/** ms on the screen after which an outcome counts as seen. */
const seenMs = 700;

/** The outcome: offers to accept, or the reason why there are none and how to go on. */
export function EndStep(props: Props) {
  const { sending, game, items, trades, reread, restAt, onSeen } = props;
  const { close } = use(DialogContext);
  const run = createCommandRunner({ ...props, onBack: close });
  const isHere = sending.game === game;
  const view = describeSendingEnd(sending, { items, trades, reread, isHere, restAt });
  useEffect(() => {
    const cancel = afterShown(seenMs, () => onSeen(true));
    return () => {
      cancel();
      onSeen(false);
    };
  }, [onSeen]);
  const { outcome } = view;
  const now = useNow(outcome.retryAt === undefined ? undefined : 1_000);
  const mustWait = outcome.retryAt !== undefined && outcome.retryAt > now;
  const waitId = useId();
  const [first, ...others] = view.trades;
  return (
    <DialogFrame
      title={view.title}
      contents={toContents(view)}
      footer={
        <div className="end-footer">
          {props.renderAccept(view.trades)}
          <div className="deposit-buttons">
            <button type="button" className={buttonStyles.quiet} onClick={close}>
              {words.close}
            </button>
            <RetryCountdown id={waitId} retryAt={outcome.retryAt} now={now} />
            {isSent(outcome) && (
              <ActionButton action={outcome.action} look="plain" onCommand={run} />
            )}
            {outcome.secondary.map((action) => (
              <ActionButton key={action.name} action={action} look="quiet" onCommand={run} />
            ))}
          </div>
        </div>
      }
    >
      <OutcomeText outcome={outcome} waitId={mustWait ? waitId : undefined} onCommand={run} />
      {view.differs && (
        <p role="alert" className="deposit-box deposit-warning text-sm font-semibold text-pretty">
          {view.differs}
        </p>
      )}
      {outcome.requestId && (
        <p className="-mt-4 flex flex-wrap items-center justify-center gap-x-2">
          <CopyButton text={outcome.requestId} words={words.copy} />
        </p>
      )}
      <OutcomeItems items={outcome.items} />
      <BatchRows rows={view.rows} />
      {first && props.renderOffers([first, ...others])}
    </DialogFrame>
  );
}
