import type { AssetPayError } from '~/assetpay/errors/AssetPayError';
import type { AssetPayClient } from '~/assetpay/request/client';
import type { Attempt, AttemptLog } from './attempts';
import type { DepositSlots } from './depositSlots';
import type { Moment } from './moment';
import type { Pause } from './pause';
import type { Progress } from './settlement';
import type { Look, Standing, WantedLine } from './whyNotPost';

/** One request of an order that was confirmed in this page. */
export type Confirmed = {
  attempt: Attempt;
  wanted: readonly WantedLine[];
  confirmedAt: Moment;
};

/** The progress of one request. */
export type Sent = {
  attempt: Attempt;
  /** In ticks: when the last try ended; `undefined` if none has left. */
  endedAt: number | undefined;
  /** The last refusal that allows another try. */
  busy: AssetPayError | undefined;
  /** The trades that were listed just before the last request. */
  rows?: ReadonlySet<string>;
  hasRenewed?: boolean;
};

/** Everything that sending needs from outside. */
export type SendTools = {
  client: AssetPayClient;
  log: AttemptLog;
  pause: Pause;
  report: (progress: Progress) => void;
  /** The API takes no further deposit yet; `opensAt` in ms since 1970, if time alone helps. */
  reportNoSlot: (opensAt: number | undefined) => void;
  isStopped: () => boolean;
  /** Reads the trades now. Rejects with the reason if there is no answer. */
  look: () => Promise<Look>;
  getSlots: () => DepositSlots;
  /** The state of the page in this very turn, without the deposit itself. */
  getStanding: () => Pick<Standing, 'isStopped' | 'look' | 'lastPostEndedAt' | 'reserved'>;
  /** Asks for another token. Resolves with true if there is one. */
  renewToken: () => Promise<boolean>;
  /** Reports that a deposit request has ended, in whichever way. */
  onPostEnd: () => void;
};
