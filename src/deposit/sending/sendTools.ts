import type { AssetPayError } from '~/assetpay/errors/AssetPayError';
import type { AssetPayClient } from '~/assetpay/request/client';
import type { Attempt, AttemptLog } from './attempts';
import type { DepositSlots } from './depositSlots';
import type { Moment } from './moment';
import type { Pause } from './pause';
import type { Progress } from './settlement';
import type { Look, Standing, WantedLine } from './whyNotPost';

/** One request of what was confirmed in this page. */
export type Confirmed = {
  attempt: Attempt;
  wanted: readonly WantedLine[];
  confirmedAt: Moment;
};

/** How far the sending of one request has come. */
export type Sent = {
  attempt: Attempt;
  /** In ticks: when the last of its requests ended; `undefined` when none has left. */
  endedAt: number | undefined;
  /** The last refusal that allows another try. */
  busy: AssetPayError | undefined;
  /** The trades that were listed just before the last request. */
  rows?: ReadonlySet<string>;
  hasRenewed?: boolean;
};

/** What sending needs to know and to tell. */
export type SendTools = {
  client: AssetPayClient;
  log: AttemptLog;
  pause: Pause;
  report: (progress: Progress) => void;
  /** The API takes no further deposit yet; `opensAt` in ms since 1970 where time alone helps. */
  reportNoSlot: (opensAt: number | undefined) => void;
  isStopped: () => boolean;
  /** Reads the trades now; rejects with what kept an answer from arriving. */
  look: () => Promise<Look>;
  getSlots: () => DepositSlots;
  /** What the page knows in this turn, but for the deposit itself. */
  getStanding: () => Pick<Standing, 'isStopped' | 'look' | 'lastPostEndedAt' | 'reserved'>;
  /** Asks for another token; whether there is one. */
  renewToken: () => Promise<boolean>;
  /** A deposit request has ended, whatever came of it. */
  onPostEnd: () => void;
};
