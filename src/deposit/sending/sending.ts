import { defaultGame, type Game } from '~/assetpay/facts/games';
import type { DepositRequest } from '~/assetpay/trades/createDeposit';
import type { OrderLine } from './depositOrder';
import type { Progress, Settlement } from './settlement';

/** One request of a confirmed order, or one found in this browser after a reload. */
export type Batch = {
  /** The confirmed lines; empty after a reload, which only `body` survives. */
  lines: readonly OrderLine[];
  body: DepositRequest;
  state: BatchState;
};

export type BatchState =
  /** Its turn has not come. */
  | { kind: 'waiting' }
  /** Another tab of this player is sending. */
  | { kind: 'otherTab' }
  /** The API takes no further deposit yet; `opensAt` in ms since 1970, if time alone helps. */
  | { kind: 'noSlot'; opensAt: number | undefined }
  | { kind: 'underWay'; progress: Progress }
  | Settlement
  /** This page failed while settling it. The next visit settles it. */
  | { kind: 'broken' };

/** The present or last sending. Without batches if there was none yet. */
export type Sending = {
  game: Game;
  isInstant: boolean;
  batches: readonly Batch[];
  isBusy: boolean;
  /** No further batch begins. */
  isStopping: boolean;
  /** Begun before this page was loaded. */
  isResumed: boolean;
  /** This sending is stored nowhere, so closing the page loses it. */
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

/** True if the outcome of a batch is certain. */
export function isSettled({ state }: Batch): boolean {
  return !['waiting', 'otherTab', 'noSlot', 'underWay'].includes(state.kind);
}
