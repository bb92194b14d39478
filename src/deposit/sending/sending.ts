import type { Game } from '~/assetpay/inventory/inventory';
import type { DepositRequest } from '~/assetpay/trades/createDeposit';
import type { OrderLine } from './depositOrder';
import type { Progress, Settlement } from './settleAttempt';

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
  /** Never sent, as it was stopped or one before it was refused. */
  | { kind: 'unsent' };

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
};

export const nothingSent: Sending = {
  game: '730',
  isInstant: true,
  batches: [],
  isBusy: false,
  isStopping: false,
  isResumed: false,
};

/** Whether all is known about a batch. */
export function isSettled({ state }: Batch): boolean {
  return ['created', 'refused', 'absent', 'unsent'].includes(state.kind);
}
