import type { AssetPayClient } from '~/assetpay/request/client';
import type { Trade } from '~/assetpay/trades/trade';
import type { TradeFacts } from '~/assetpay/trades/tradeFacts';
import type { AttemptLog, KeyLog } from './attempts';
import type { Lock } from './lock';
import type { Pause } from './pause';
import type { Batch, Sending } from './sending';
import type { Settlement } from './settlement';

/** The player's trades, as far as sending needs them. It does not own them. */
export type KnownTrades = {
  get: () => readonly Trade[];
  add: (trades: readonly Trade[]) => void;
  /** Reads the newest trades of both games now and answers every row. Rejects if a read fails. */
  look: () => Promise<readonly TradeFacts[]>;
};

export type SenderTools = {
  client: AssetPayClient;
  log: AttemptLog;
  openKeys: KeyLog;
  lock: Lock;
  pause: Pause;
  trades: KnownTrades;
  /** Reports a settlement, before its attempt is removed. */
  onSettled: (batch: Batch, settlement: Settlement) => void;
  /** Reports that nothing is under way any more. */
  onEnd: (sending: Sending) => void;
};
