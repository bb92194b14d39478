import { useSyncExternalStore } from 'react';
import type { Game } from '~/assetpay/inventory';
import type { Trade } from '~/assetpay/trade';
import { DepositDialog } from '~/deposit/DepositDialog';
import { type BasketSource, useBasket } from '~/deposit/useBasket';
import type { Refresh } from '~/inventory/useRefresh';
import { TradeHandOff } from '~/trades/TradeHandOff';
import { useLiveTrade } from '~/trades/useLiveTrade';
import type { Journey } from './createJourney';
import { signInAgain } from './signInAgain';

function LiveHandOff({ trade }: { trade: Trade }) {
  return <TradeHandOff trade={useLiveTrade(trade)} />;
}

type Props = {
  journey: Journey;
  source: BasketSource;
  game: Game;
  refresh: Refresh;
  onShowDeposits: () => void;
  onClose: () => void;
};

/** From the review to the trade offer: the dialog, with what it needs of the other rooms. */
export function DepositFlow(props: Props) {
  const { journey, source, game, refresh, onShowDeposits, onClose } = props;
  const basket = useBasket(source);
  const trades = useSyncExternalStore(journey.trades.subscribe, journey.trades.get);
  return (
    <DepositDialog
      sender={journey.sender}
      basket={basket}
      store={source.store}
      game={game}
      items={source.items}
      collateral={source.collateral}
      trades={trades}
      reread={{
        isRunning: refresh.isRunning,
        error: refresh.error,
        start: () => void refresh.reread(),
      }}
      onSignIn={signInAgain}
      renderTrade={(trade) => <LiveHandOff trade={trade} />}
      onShowDeposits={onShowDeposits}
      onClose={onClose}
    />
  );
}
