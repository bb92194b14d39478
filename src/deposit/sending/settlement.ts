import type { AssetPayError } from '~/assetpay/errors/AssetPayError';
import type { Deposit } from '~/assetpay/trades/trade';

/** Why what was confirmed was not sent. */
export type WhyUnsent =
  /** The person stopped it. */
  | 'stopped'
  /** The confirmation was too old by the time it could have been sent. */
  | 'expired'
  /** One before it was not made, and its reason may concern the others too. */
  | 'behind'
  /** This page failed. */
  | 'broken';

/** What is known for certain about an attempt in the end. */
export type Settlement =
  | { kind: 'created'; deposit: Deposit }
  /** What was sent under the same number before arrived instead: other items or prices than were confirmed now. */
  | { kind: 'earlier'; deposit: Deposit }
  /** The API refused it, and there is nothing to accept; or the page did, and nothing has left. */
  | { kind: 'refused'; error: AssetPayError }
  /** Sent, and not found by anybody who looked for minutes. Its number is remembered. */
  | { kind: 'absent' }
  | { kind: 'unsent'; why: WhyUnsent };

/** Where an attempt is while nothing is certain yet. Moments are ms since 1970. */
export type Progress =
  | { step: 'sending' }
  /** Another deposit is processed or the bots have trouble: sent again at `nextAt`. */
  | { step: 'busy'; error: AssetPayError; nextAt: number }
  /** No usable answer: it is sent once more, under the same `externalId`. */
  | { step: 'repeating'; error: AssetPayError | undefined }
  /** Looked up in the list of trades, again at `nextAt`; known by `until`, if the network works. */
  | { step: 'checking'; error: AssetPayError | undefined; nextAt: number; until: number };

/** ms, by which everything about an attempt is decided. */
export const patience = {
  /** Before an unanswered deposit is sent once more. */
  repeatMs: 1_500,
  /** Between two tries of a busy API, without a `Retry-After`. */
  busyPauseMs: 3_000,
  leastPauseMs: 1_000,
  /** After somebody else's deposit was in progress, it must have had this time to show in the list. */
  newsMs: 10_000,
  /** Looking for a deposit without an answer: the API's own patience is 100 s. */
  doubtMs: 120_000,
  /** Looking for a deposit that landed, before it is said that the list does not show it. */
  landedMs: 300_000,
  /** The same in a page that only heard of it. */
  landedAgainMs: 30_000,
  firstCheckMs: 2_000,
  longestCheckMs: 30_000,
} as const;
