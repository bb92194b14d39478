import type { AssetPayError } from '~/assetpay/errors/AssetPayError';
import type { Deposit } from '~/assetpay/trades/trade';

/** The reasons why a confirmed order was not sent. */
export type WhyUnsent =
  /** The player stopped it. */
  | 'stopped'
  /** The confirmation had expired before it could be sent. */
  | 'expired'
  /** Its page was left before it was sent, and the confirmation ended with the page. */
  | 'left'
  /** A batch before it failed, and the reason may apply to the others too. */
  | 'behind'
  /** This page failed. */
  | 'broken';

/** The certain outcome of an attempt. */
export type Settlement =
  | { kind: 'created'; deposit: Deposit }
  /** An earlier order of the same idempotency key arrived instead, with other items or prices than confirmed now. */
  | { kind: 'earlier'; deposit: Deposit }
  /** The API refused it and there is nothing to accept; or the page refused it and no request has left. */
  | { kind: 'refused'; error: AssetPayError }
  /** Sent, and not found in minutes of looking. Its idempotency key stays open. */
  | { kind: 'absent' }
  | { kind: 'unsent'; why: WhyUnsent };

/** The progress of an attempt whose outcome is uncertain. Moments are ms since 1970. */
export type Progress =
  | { step: 'sending' }
  /** Another deposit is being processed, or the bots have trouble. It is resent at `nextAt`. */
  | { step: 'busy'; error: AssetPayError; nextAt: number }
  /** No usable answer. It is resent once, with the same `externalId`. */
  | { step: 'repeating'; error: AssetPayError | undefined }
  /** Looked for in the list of trades, again at `nextAt`. Certain by `until`, if the network works. */
  | { step: 'checking'; error: AssetPayError | undefined; nextAt: number; until: number };

/** The waits and limits of an attempt, in ms. */
export const waits = {
  /** Before an unanswered deposit is resent. */
  repeatMs: 1_500,
  /** Between two tries while the API is busy and sends no `Retry-After`. */
  busyPauseMs: 3_000,
  leastPauseMs: 1_000,
  /** The time that another deposit in progress gets to appear in the list. */
  newsMs: 10_000,
  /** Looking for a deposit without an answer. The API itself gives up after 100 s. */
  doubtMs: 120_000,
  /** Looking for a deposit that the API knows, before the page says that the list does not show it. */
  landedMs: 300_000,
  /** The same in a page that found it in storage. */
  landedAgainMs: 30_000,
  firstCheckMs: 2_000,
  longestCheckMs: 30_000,
} as const;
