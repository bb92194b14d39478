import { defaultGame, type Game } from '~/assetpay/facts/games';
import type { DepositRequest } from '~/assetpay/trades/createDeposit';
import type { OrderLine } from './depositOrder';
import type { Progress, Settlement } from './settlement';

/** One request of a confirmed order, or one found in this browser after a reload. */
export type Batch = {
  /** As confirmed; empty after a reload, when `body` alone is left. */
  lines: readonly OrderLine[];
  body: DepositRequest;
  state: BatchState;
};

export type BatchState =
  /** Its turn has not come. */
  | { kind: 'waiting' }
  /** Another tab of this person is sending. */
  | { kind: 'otherTab' }
  /** The API takes no further deposit yet; `opensAt` in ms since 1970 where time alone helps. */
  | { kind: 'noSlot'; opensAt: number | undefined }
  | { kind: 'underWay'; progress: Progress }
  | Settlement
  /** This page failed, and with it the looking: the next visit finds out what became of it. */
  | { kind: 'broken' };

/** What is being sent, or was. No batches: nothing yet. */
export type Sending = {
  game: Game;
  isInstant: boolean;
  batches: readonly Batch[];
  isBusy: boolean;
  /** No further batch begins. */
  isStopping: boolean;
  /** Begun before this page was loaded. */
  isResumed: boolean;
  /** What is under way is written down nowhere: closing the page loses it. */
  isUnrecorded: boolean;
};

export const nothingSent: Sending = {
  game: defaultGame,
  isInstant: true,
  batches: [],
  isBusy: false,
  isStopping: false,
  isResumed: false,
  isUnrecorded: false,
};

/** Whether all is known about a batch. */
export function isSettled({ state }: Batch): boolean {
  return !['waiting', 'otherTab', 'noSlot', 'underWay'].includes(state.kind);
}
