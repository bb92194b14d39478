import { randomUUID } from 'node:crypto';
import type { ApiError } from './ApiError';

/** The most entries of `fields`, and how many `message` names (docs/api.md, Envelope). */
const maxFields = 20;
const maxNamed = 5;

/** `{ requestId, success: true, data }` with a new request id. */
export function toSuccess(data: object): Response {
  return toJson(200, { requestId: randomUUID(), success: true, data });
}

/** `{ requestId, success: false, error }`, with `Retry-After` where the error has one. */
export function toFailure({ status, retryAfter, fields, message, ...error }: ApiError): Response {
  const listed = Object.entries(fields ?? {}).slice(0, maxFields);
  const named = listed.slice(0, maxNamed).map(([path, reason]) => `${path} ${reason}`);
  const body = {
    ...error,
    message: named.length === 0 ? message : `${message}: ${named.join(', ')}`,
    ...(listed.length === 0 ? {} : { fields: Object.fromEntries(listed) }),
  };
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return toJson(status, { requestId: randomUUID(), success: false, error: body }, headers);
}

function toJson(status: number, body: object, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}
