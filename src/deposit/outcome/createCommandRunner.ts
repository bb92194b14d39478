import { acceptPrices, fitPicks } from '~/deposit/picks/changePicks';
import type { PicksStore } from '~/deposit/picks/picks';
import type { Sender } from '~/deposit/sending/sender';
import type { Command } from './outcomeActions';

type Tools = {
  sender: Sender;
  store: PicksStore;
  reread: { start: () => void };
  onInstant: (isInstant: boolean) => void;
  onSignIn: () => void;
  onReload: () => void;
  onShowDeposits: () => void;
  onBack: () => void;
};

/** Runs the commands of outcomes. */
export function createCommandRunner(tools: Tools): (command: Command) => void {
  const { sender, store, reread, onInstant, onSignIn, onReload, onShowDeposits, onBack } = tools;
  return (command) => {
    switch (command.kind) {
      case 'review':
        if (command.accept) acceptPrices(store, command.accept);
        if (command.amounts) fitPicks(store, command.amounts);
        if (command.isInstant === false) onInstant(false);
        sender.dismiss();
        return;
      case 'release':
        sender.release();
        sender.dismiss();
        return;
      case 'reread':
        reread.start();
        return;
      case 'reload':
        onReload();
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
