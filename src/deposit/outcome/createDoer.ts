import { acceptPrices, fitPicks } from '~/deposit/picks/changePicks';
import type { PicksStore } from '~/deposit/picks/picks';
import type { Sender } from '~/deposit/sending/createSender';
import type { Deed } from './outcomeActions';

type Tools = {
  sender: Sender;
  store: PicksStore;
  reread: { start: () => void };
  onInstant: (isInstant: boolean) => void;
  onSignIn: () => void;
  onShowDeposits: () => void;
  onBack: () => void;
};

/** Runs the commands of outcomes. */
export function createDoer(tools: Tools): (deed: Deed) => void {
  const { sender, store, reread, onInstant, onSignIn, onShowDeposits, onBack } = tools;
  return (deed) => {
    switch (deed.kind) {
      case 'review':
        if (deed.accept) acceptPrices(store, deed.accept);
        if (deed.amounts) fitPicks(store, deed.amounts);
        if (deed.isInstant === false) onInstant(false);
        sender.dismiss();
        return;
      case 'release':
        sender.release();
        sender.dismiss();
        return;
      case 'reread':
        reread.start();
        return;
      case 'signIn':
        onSignIn();
        return;
      case 'showDeposits':
        onShowDeposits();
        return;
      case 'back':
        onBack();
        return;
      case 'link':
        return;
    }
  };
}
