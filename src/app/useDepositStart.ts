import { useState } from 'react';
import type { DepositStart } from '~/deposit/basket/DepositButton';
import type { Sending } from '~/deposit/sending/sending';
import type { Refresh } from '~/inventory/read/useRefresh';
import { isOld } from '~/inventory/status/priceAge';
import { createLatePart } from '~/ui/createLatePart';
import type { Journey } from './createJourney';
import { DialogStandIn } from './DialogStandIn';

export const DepositFlow = createLatePart(
  () => import('./DepositFlow'),
  (module) => module.DepositFlow,
  DialogStandIn,
);

type Options = {
  journey: Journey | undefined;
  sending: Sending;
  refresh: Refresh;
  /** When the API last read Steam, ms since 1970. */
  updatedAt: number | undefined;
};

type DepositOpening = { start: DepositStart; isOpen: boolean; close: () => void };

/**
 * Opens the dialog of a deposit, with prices that are not too old. What an earlier page left behind opens it
 * by itself, until it is put aside.
 */
export function useDepositStart(options: Options): DepositOpening {
  const { journey, sending } = options;
  const [isWanted, setWanted] = useState(false);
  const [isAside, setAside] = useState(false);
  const [state, setState] = useState<'idle' | 'reading' | 'notRead'>('idle');

  const open = async ({ sender }: Journey) => {
    setState('reading');
    const isReady = await prepare(options);
    setState(isReady ? 'idle' : 'notRead');
    if (!isReady) return;
    sender.dismiss();
    setWanted(true);
  };

  const close = () => {
    setWanted(false);
    setAside(true);
    journey?.sender.dismiss();
  };

  return {
    start: {
      open: journey && (() => void open(journey)),
      state: sending.isBusy ? 'sending' : state,
    },
    isOpen: isWanted || (sending.isResumed && !isAside),
    close,
  };
}

/** Loads the dialog, and current prices where a review is about to begin. */
async function prepare({ sending, refresh, updatedAt }: Options): Promise<boolean> {
  const isReview = !sending.isBusy;
  const [isLoaded, isRead] = await Promise.all([
    DepositFlow.settle(),
    isReview && isOld(updatedAt, Date.now()) ? refresh.reread() : true,
  ]);
  return isLoaded && isRead;
}
