import { AssetPayError, type Failure, localKeys } from '~/assetpay/errors/AssetPayError';
import { parseShownText, parseWholeNumber } from '~/assetpay/parse/parseValue';
import { toShownText } from '~/assetpay/parse/shownText';
import { readObject } from '~/lib/readObject';
import { getServerNow } from '~/lib/serverTime';
import { parseRefusal, toStatusKey } from './parseRefusal';

/**
 * The `data` of an answer in the API's envelope (docs/api.md, Envelope). Throws an `AssetPayError` for an error envelope and for any body without an
 * envelope: HTML, empty, truncated, or other JSON.
 */
export function parseEnvelope(body: string, answer: { status: number; retryAfter: string | null }) {
  const { status } = answer;
  const retryAfterMs = parseRetryAfterMs(answer.retryAfter, getServerNow());
  const value = parseJson(body, { status, retryAfterMs });
  const envelope = readObject(value);
  const isSuccess = envelope?.success === true;
  if (envelope !== undefined && isSuccess && status < 400) return envelope.data;
  const error = envelope?.success === false ? readError(envelope.error) : undefined;
  if (error === undefined) {
    const refusal = status < 400 ? undefined : parseRefusal(value, status);
    if (refusal !== undefined) throw new AssetPayError({ ...refusal, retryAfterMs });
    throw new AssetPayError({ key: localKeys.strangeAnswer, status, retryAfterMs });
  }
  const requestId = parseShownText(envelope?.requestId);
  throw new AssetPayError({ ...error, requestId, status, retryAfterMs });
}

/** The error of an envelope; `undefined` if it has no key. */
function readError(value: unknown): Failure | undefined {
  const error = readObject(value);
  if (typeof error?.key !== 'string') return undefined;
  return {
    key: error.key,
    code: parseWholeNumber(error.code),
    message: toMessage(error.message),
    fields: toFields(error.fields),
    details: error.details,
  };
}

/** The API sends one message or a list. */
function toMessage(message: unknown): string | undefined {
  const lines: unknown[] = Array.isArray(message) ? message : [message];
  const texts = lines.filter((line) => typeof line === 'string').map((line) => toShownText(line));
  return texts.length > 0 || Array.isArray(message) ? texts.join(' ') : undefined;
}

/** Dotted path to reason; values that are no text are left out. */
function toFields(fields: unknown): Record<string, string> {
  if (typeof fields !== 'object' || fields === null) return {};
  return Object.fromEntries(
    Object.entries(fields).flatMap(([path, why]) =>
      typeof why === 'string' ? [[toShownText(path), toShownText(why)]] : [],
    ),
  );
}

function parseJson(body: string, context: { status: number; retryAfterMs: number | undefined }) {
  const trimmed = body.trimStart();
  if (trimmed === '') throw new AssetPayError({ key: localKeys.emptyAnswer, ...context });
  try {
    const value: unknown = JSON.parse(body);
    return value;
  } catch {
    // A truncated envelope still begins like one.
    if (trimmed.startsWith('{'))
      throw new AssetPayError({ key: localKeys.brokenAnswer, ...context });
    throw new AssetPayError({ ...describeText(trimmed, context.status), ...context });
  }
}

/** Plain words with a 4xx are a refusal of the server. A page, and any words with another status, are a gateway's. */
function describeText(text: string, status: number): Failure {
  if (text.startsWith('<') || status < 400 || status >= 500)
    return { key: localKeys.gatewayAnswer };
  return { key: toStatusKey(status), message: toShownText(text) };
}

const longestWaitMs = 60 * 60 * 1000;

/**
 * `Retry-After` in ms, from seconds or an HTTP date (docs/api.md, Envelope); at most an hour. `undefined` if it
 * is missing, unreadable, or hidden from the page by CORS.
 */
export function parseRetryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const ms = /^\d+(\.\d+)?$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), longestWaitMs);
}
