import { useSyncExternalStore } from 'react';
import { signInAgain } from '~/app/visit/signInAgain';
import type { Game } from '~/assetpay/facts/games';
import type { Trade } from '~/assetpay/trades/trade';
import { type BasketSource, useBasket } from '~/deposit/basket/useBasket';
import { DepositDialog } from '~/deposit/DepositDialog';
import type { Refresh } from '~/inventory/read/useRefresh';
import { useLiveTrade } from '~/trades/follow/useLiveTrade';
import { TradeHandOff } from '~/trades/offer/TradeHandOff';
import type { Journey } from './createJourney';

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
