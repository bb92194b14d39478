/**
 * The only error of the wire. `key` decides what the page says and does, never `code` or `message`, which change
 * between versions (docs/api.md, Envelope). A failure that the API itself did not describe has one of `localKeys`.
 */
export class AssetPayError extends Error {
  override readonly name = 'AssetPayError';
  readonly key: string;
  /** The API's number; `undefined` for local keys. Its meaning differs between versions of the docs. */
  readonly code: number | undefined;
  /** HTTP status; `undefined` when no answer arrived. */
  readonly status: number | undefined;
  /** The id that AssetPay's support asks for. */
  readonly requestId: string | undefined;
  /** Only on `VALIDATION_FAILED`: dotted path to reason. */
  readonly fields: Readonly<Record<string, string>>;
  readonly details: unknown;
  /** ms to wait before a new try, if the API named a time. */
  readonly retryAfterMs: number | undefined;
  /** Time of the failure, ms since 1970. Countdowns are derived from it. */
  readonly occurredAt: number;

  constructor(failure: Failure) {
    super(failure.message ?? failure.key);
    this.key = failure.key;
    this.code = failure.code;
    this.status = failure.status;
    this.requestId = failure.requestId;
    this.fields = failure.fields ?? {};
    this.details = failure.details;
    this.retryAfterMs = failure.retryAfterMs;
    this.occurredAt = Date.now();
  }
}

export type Failure = {
  key: string;
  message?: string | undefined;
  code?: number | undefined;
  status?: number | undefined;
  requestId?: string | undefined;
  fields?: Record<string, string> | undefined;
  details?: unknown;
  retryAfterMs?: number | undefined;
};

/** Failures between the page and the API that have no error envelope. */
export const localKeys = {
  /** No token to send. */
  signedOut: 'SIGNED_OUT',
  /** The only tokens to be had are those of another merchant. */
  tokenOfAnotherSite: 'TOKEN_OF_ANOTHER_SITE',
  /** The only token to be had is that of a link, which the site does not allow. */
  linkRefused: 'LINK_REFUSED',
  /** No answer: no network, connection refused, or blocked by CORS. */
  unreachable: 'API_UNREACHABLE',
  timedOut: 'API_TIMED_OUT',
  /** HTML or plain text in place of JSON, usually from a proxy or a gateway. */
  gatewayAnswer: 'GATEWAY_ANSWER',
  emptyAnswer: 'ANSWER_IS_EMPTY',
  /** Not JSON, or truncated JSON. */
  brokenAnswer: 'ANSWER_IS_BROKEN',
  /** JSON, but not the expected envelope or data. */
  strangeAnswer: 'ANSWER_IS_STRANGE',
} as const;
