import { z } from '~/lib/zod';
import { AssetPayError, localKeys } from './AssetPayError';
import { text, wholeNumber } from './loose';

/** Success and error envelopes (contract.md 1 and 11.1). */
const successSchema = z.object({ requestId: text, success: z.literal(true), data: z.unknown() });

const errorSchema = z.object({
  requestId: text,
  success: z.literal(false),
  error: z.object({
    key: z.string(),
    code: wholeNumber,
    message: z.catch(z.optional(z.union([z.string(), z.array(z.string())])), undefined),
    fields: z.catch(z.optional(z.record(z.string(), z.string())), undefined),
    details: z.optional(z.unknown()),
  }),
});

/**
 * The `data` of an answer. Throws an `AssetPayError` for an error envelope and for every body that is no
 * envelope: HTML, empty, broken off, or something else.
 */
export function parseEnvelope(body: string, answer: { status: number; retryAfter: string | null }) {
  const { status } = answer;
  const retryAfterMs = toRetryAfterMs(answer.retryAfter, Date.now());
  const value = parseJson(body, { status, retryAfterMs });
  const success = successSchema.safeParse(value);
  if (success.success && status < 400) return success.data.data;
  const failure = errorSchema.safeParse(value);
  if (!failure.success) {
    throw new AssetPayError({ key: localKeys.strangeAnswer, status, retryAfterMs });
  }
  const { error, requestId } = failure.data;
  const message = Array.isArray(error.message) ? error.message.join(' ') : error.message;
  throw new AssetPayError({ ...error, message, requestId, status, retryAfterMs });
}

function parseJson(body: string, context: { status: number; retryAfterMs: number | undefined }) {
  const trimmed = body.trimStart();
  if (trimmed === '') throw new AssetPayError({ key: localKeys.emptyAnswer, ...context });
  try {
    const value: unknown = JSON.parse(body);
    return value;
  } catch {
    const key = trimmed.startsWith('<') ? localKeys.htmlAnswer : localKeys.brokenAnswer;
    throw new AssetPayError({ key, ...context });
  }
}

const longestWaitMs = 60 * 60 * 1000;

/**
 * `Retry-After` in ms: seconds or an HTTP date (contract.md 11.1), at most an hour. `undefined` when it
 * is missing, unreadable, or hidden from the page by CORS.
 */
export function toRetryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const ms = /^\d+(\.\d+)?$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), longestWaitMs);
}
