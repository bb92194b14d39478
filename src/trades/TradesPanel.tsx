import './trades.css';
import type { AssetPayClient } from '~/assetpay/request/client';
import { getServerLeadMs } from '~/lib/serverTime';
import { useNow } from '~/lib/useNow';
import { describeTrades } from '~/trades/describe/describeTrades';
import { TradesExport } from '~/trades/export/TradesExport';
import { useTrades } from '~/trades/follow/useTrades';
import { NotifySwitch } from '~/trades/notify/NotifySwitch';
import { useNotifications } from '~/trades/notify/useNotifications';
import { useTitleBadge } from '~/trades/notify/useTitleBadge';
import { headerWords } from '~/trades/panel/headerWords';
import { TradesContents } from '~/trades/panel/TradesContents';
import { TradesHeader } from '~/trades/panel/TradesHeader';
import { Sheet } from '~/ui/dialog/Sheet';

type Props = {
  client: AssetPayClient;
  /** The first poll interval in ms: `tradesPollMs` of the configuration. */
  firstPollMs: number | undefined;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onSignIn: () => void;
};

/** Interval in ms at which the remaining time of a hold is updated. */
const tickMs = 30_000;

/**
 * The person's deposits, followed to their end: a button of the header and the drawer that it opens, which lies over
 * the items and moves none of them.
 */
export function TradesPanel({ client, firstPollMs, isOpen, onOpenChange, onSignIn }: Props) {
  const reads = useTrades(client, firstPollMs);
  const view = describeTrades(reads);
  const notifications = useNotifications();
  const now = useNow(isOpen && view.open.length > 0 ? tickMs : undefined) + getServerLeadMs();
  const remedies = { retry: reads.retry, signIn: onSignIn };
  useTitleBadge(view.waiting);
  return (
    <>
      <TradesHeader
        view={view}
        isOpen={isOpen}
        onOpen={() => onOpenChange(true)}
        remedies={remedies}
      />
      {isOpen && (
        <Sheet title={headerWords.deposits} onClose={() => onOpenChange(false)}>
          <section aria-label={headerWords.deposits} className="trades-contents">
            <TradesContents view={view} older={reads.older} remedies={remedies} now={now} />
            <NotifySwitch notifications={notifications} />
            <TradesExport trades={reads.trades} now={now} />
          </section>
        </Sheet>
      )}
    </>
  );
}
