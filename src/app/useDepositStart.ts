import { useState } from 'react';
import type { Journey } from '~/app/journey/createJourney';
import type { PageJourney } from '~/app/journey/createPageJourney';
import type { DepositStart } from '~/deposit/basket/DepositButton';
import type { Sending } from '~/deposit/sending/sending';
import type { Refresh } from '~/inventory/read/useRefresh';
import { isPriceOld } from '~/inventory/status/isPriceOld';
import { createLateCode } from '~/lib/late/createLateCode';
import { getServerNow } from '~/lib/serverTime';
import { createPartOf } from '~/ui/late/createLatePart';
import { LostCode } from '~/ui/late/LostCode';
import { DialogStandIn } from './DialogStandIn';

const flow = createLateCode(() => import('./DepositFlow'));
export const DepositFlow = createPartOf(flow, (module) => module.DepositFlow, DialogStandIn);
export const LiveDepositStatus = createPartOf(flow, (module) => module.LiveDepositStatus, LostCode);

type Options = {
  pageJourney: PageJourney<Journey>;
  /** There are items, so that something can be deposited. */
  isReady: boolean;
  sending: Sending;
  refresh: Refresh;
  /** Time of the API's last reading of Steam, ms since 1970. */
  updatedAt: number | undefined;
};

type DepositOpening = {
  start: DepositStart;
  isOpen: boolean;
  /** A deposit is under way, or has ended unseen, while the dialog is closed. */
  isStatusShown: boolean;
  show: () => void;
  close: () => void;
};

type State = 'closed' | 'reading' | 'notRead' | 'open';

/**
 * Opens the dialog of a deposit with prices that are not too old. An attempt of an earlier page opens it by itself,
 * until the player puts it aside. An outcome is dismissed only once the dialog has shown it.
 */
export function useDepositStart(options: Options): DepositOpening {
  const { isReady, sending } = options;
  const [isAside, setAside] = useState(false);
  const [state, setState] = useState<State>('closed');
  const isBegun = sending.batches.length > 0;
  const isOpen = state === 'open' || (sending.isResumed && !isAside);

  const open = async () => {
    setState('reading');
    setState((await prepare(options)) ? 'open' : 'notRead');
  };
  const close = () => {
    setState('closed');
    setAside(true);
  };
  return {
    start: {
      open: isReady || isBegun ? () => void open() : undefined,
      state: resolveStartState(state, sending),
    },
    isOpen,
    isStatusShown: isBegun && !isOpen,
    show: () => setState('open'),
    close,
  };
}

function resolveStartState(state: State, { isBusy, batches }: Sending): DepositStart['state'] {
  if (isBusy) return 'sending';
  if (batches.length > 0) return 'ended';
  return state === 'reading' || state === 'notRead' ? state : 'idle';
}

/** True after a refresh that succeeded: another one would bring nothing newer. */
function isJustRead({ readyAt, error }: Refresh): boolean {
  return error === null && readyAt > Date.now();
}

/** Loads the sender and the dialog, and rereads prices if a review is about to begin. */
async function prepare(options: Options): Promise<boolean> {
  const { pageJourney, sending, refresh, updatedAt } = options;
  const isReview = sending.batches.length === 0;
  const isDone = await Promise.all([
    pageJourney.load(),
    DepositFlow.settle(),
    isReview && isPriceOld(updatedAt, getServerNow()) && !isJustRead(refresh)
      ? refresh.reread()
      : true,
  ]);
  return isDone.every(Boolean);
}
