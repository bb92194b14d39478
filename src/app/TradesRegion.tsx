import { useSyncExternalStore } from 'react';
import type { Journey } from '~/app/journey/createJourney';
import type { PageJourney } from '~/app/journey/createPageJourney';
import { signInAgain } from '~/app/visit/signInAgain';
import type { AssetPayClient } from '~/assetpay/request/client';
import { ConfirmedSum } from '~/trades/offer/ConfirmedSum';
import { TradesPanel } from '~/trades/TradesPanel';

type Props = {
  /** Knows what was confirmed for a trade that is worth something else, in cents. */
  current: PageJourney<Journey>['current'];
  client: AssetPayClient;
  /** ms; `tradesPollMs` of the configuration. */
  firstPollMs: number | undefined;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** The player's deposits. Loaded after the screen, as nothing waits for them. */
export function TradesRegion({ current, ...props }: Props) {
  const { journey } = useSyncExternalStore(current.subscribe, current.get);
  return (
    <ConfirmedSum value={journey?.getConfirmedSum ?? knowsNothing}>
      <TradesPanel {...props} onSignIn={signInAgain} />
    </ConfirmedSum>
  );
}

const knowsNothing = () => undefined;
