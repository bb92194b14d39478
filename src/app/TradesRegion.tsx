import { signInAgain } from '~/app/visit/signInAgain';
import type { AssetPayClient } from '~/assetpay/request/client';
import type { Trade } from '~/assetpay/trades/trade';
import { ConfirmedSum } from '~/trades/offer/ConfirmedSum';
import { TradesPanel } from '~/trades/TradesPanel';

type Props = {
  /** The confirmed cents of a trade that came to another sum. */
  getConfirmedSum: ((trade: Trade) => number | undefined) | undefined;
  client: AssetPayClient;
  /** ms; `tradesPollMs` of the configuration. */
  firstPollMs: number | undefined;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** The player's deposits. Loaded after the screen, as nothing waits for them. */
export function TradesRegion({ getConfirmedSum = knowsNothing, ...props }: Props) {
  return (
    <ConfirmedSum value={getConfirmedSum}>
      <TradesPanel {...props} onSignIn={signInAgain} />
    </ConfirmedSum>
  );
}

const knowsNothing = () => undefined;
