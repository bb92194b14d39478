import { signInAgain } from '~/app/visit/signInAgain';
import type { AssetPayClient } from '~/assetpay/request/client';
import { TradesPanel } from '~/trades/TradesPanel';

type Props = {
  client: AssetPayClient;
  /** ms; `tradesPollMs` of the configuration. */
  firstPollMs: number | undefined;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** The player's deposits. Loaded after the screen, as nothing waits for them. */
export function TradesRegion(props: Props) {
  return <TradesPanel {...props} onSignIn={signInAgain} />;
}
