import type { AssetPayClient } from '~/assetpay/request/client';
import type { Trade } from '~/assetpay/trades/trade';
import type { TradeFacts } from '~/assetpay/trades/tradeFacts';
import type { AttemptLog, NumberLog } from './attempts';
import type { Lock } from './lock';
import type { Pause } from './pause';
import type { Batch, Sending } from './sending';
import type { Settlement } from './settlement';

/** What sending needs to know of the person's trades, which it does not own. */
export type KnownTrades = {
  get: () => readonly Trade[];
  add: (trades: readonly Trade[]) => void;
  /** Reads the newest of both games now, and answers every row that came; rejects when that does not work. */
  look: () => Promise<readonly TradeFacts[]>;
};

export type SenderTools = {
  client: AssetPayClient;
  log: AttemptLog;
  numbers: NumberLog;
  lock: Lock;
  pause: Pause;
  trades: KnownTrades;
  /** Something is certain now: called before the attempt is forgotten. */
  onSettled: (batch: Batch, settlement: Settlement) => void;
  /** Nothing more is under way. */
  onEnd: (sending: Sending) => void;
};
