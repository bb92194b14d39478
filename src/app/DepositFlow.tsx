import { useSyncExternalStore } from 'react';
import type { Journey } from '~/app/journey/createJourney';
import { signInAgain } from '~/app/visit/signInAgain';
import type { Game } from '~/assetpay/facts/games';
import { type BasketSource, useBasket } from '~/deposit/basket/useBasket';
import { DepositDialog } from '~/deposit/DepositDialog';
import { DepositStatus } from '~/deposit/DepositStatus';
import type { Refresh } from '~/inventory/read/useRefresh';
import { AcceptNext } from '~/trades/offer/AcceptNext';
import { ConfirmedSum } from '~/trades/offer/ConfirmedSum';
import { TradeHandOff } from '~/trades/offer/TradeHandOff';

type Props = {
  journey: Journey;
  source: BasketSource;
  game: Game;
  refresh: Refresh;
  onShowDeposits: () => void;
  onClose: () => void;
};

/** The dialog from the review to the trade offer, joined with the other rooms. */
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
      onReload={() => window.location.reload()}
      renderOffers={(offers) => (
        <ConfirmedSum value={journey.getConfirmedSum}>
          <TradeHandOff trades={offers} />
        </ConfirmedSum>
      )}
      renderAccept={(offers) => <AcceptNext trades={offers} />}
      onShowDeposits={onShowDeposits}
      onClose={onClose}
    />
  );
}

type StatusProps = { journey: Journey; onShow: () => void };

/** The same in a line of the basket, while the dialog is closed. */
export function LiveDepositStatus({ journey, onShow }: StatusProps) {
  const trades = useSyncExternalStore(journey.trades.subscribe, journey.trades.get);
  return <DepositStatus sender={journey.sender} trades={trades} onShow={onShow} />;
}
