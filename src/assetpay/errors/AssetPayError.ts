/**
 * Anything that kept an answer from arriving. `key` decides what the page says and does (contract.md
 * 11.1: branch on `key`, never on `code` or `message`). A failure that the API itself did not describe
 * has one of `localKeys`.
 */
export class AssetPayError extends Error {
  override readonly name = 'AssetPayError';
  readonly key: string;
  /** The API's number; `undefined` for local keys. Renumbered between versions of the docs. */
  readonly code: number | undefined;
  /** HTTP status; `undefined` when no answer arrived. */
  readonly status: number | undefined;
  /** To quote to support. */
  readonly requestId: string | undefined;
  /** Only on `VALIDATION_FAILED`: dotted path to reason. */
  readonly fields: Readonly<Record<string, string>>;
  readonly details: unknown;
  /** ms to wait before a new try, when the API said so. */
  readonly retryAfterMs: number | undefined;
  /** When it happened, ms since 1970: countdowns are derived from it. */
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

/** Failures between the page and the API, which no envelope describes. */
export const localKeys = {
  /** No token to send. */
  signedOut: 'SIGNED_OUT',
  /** The request got no answer: no network, refused, blocked. */
  unreachable: 'API_UNREACHABLE',
  timedOut: 'API_TIMED_OUT',
  /** An HTML page where JSON was due: a proxy's error page, mostly. */
  htmlAnswer: 'ANSWER_IS_HTML',
  emptyAnswer: 'ANSWER_IS_EMPTY',
  /** Not JSON, or JSON that breaks off. */
  brokenAnswer: 'ANSWER_IS_BROKEN',
  /** JSON, but not the envelope or not the data that were due. */
  strangeAnswer: 'ANSWER_IS_STRANGE',
} as const;
