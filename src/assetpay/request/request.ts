import { AssetPayError, localKeys } from '~/assetpay/errors/AssetPayError';
import { toKnownKey } from '~/assetpay/errors/errorRemedy';
import type { AssetPayClient } from './client';
import { parseEnvelope } from './envelope';

export type ApiRequest = {
  path: string;
  /** Sent in this order; a value of `undefined` is left out. Unknown parameters are refused (contract.md 1). */
  query?: Record<string, string | number | boolean | undefined>;
  /** Makes the request a `POST` of this as JSON. */
  body?: object;
  signal?: AbortSignal | undefined;
  /** ms until the request is given up; the SDK allows 30 s (contract.md 4). */
  timeoutMs?: number;
};

/**
 * The `data` of one request. Rejects with an `AssetPayError` for everything but the caller's own abort.
 * A refused token is replaced by its source and the request replayed, once: authorization comes before any
 * effect, so a replay is safe (contract.md 2).
 */
export async function request(client: AssetPayClient, call: ApiRequest): Promise<unknown> {
  const token = await client.token.get();
  if (token === undefined) throw new AssetPayError({ key: localKeys.signedOut });
  try {
    return await send(client, call, token);
  } catch (error) {
    if (!(error instanceof AssetPayError && toKnownKey(error) === 'INVALID_TOKEN')) throw error;
    const renewed = await client.token.renew(token);
    if (renewed === undefined) throw error;
    return await send(client, call, renewed);
  }
}

async function send(client: AssetPayClient, call: ApiRequest, token: string): Promise<unknown> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), call.timeoutMs ?? 30_000);
  const stop = () => deadline.abort();
  call.signal?.addEventListener('abort', stop);
  try {
    call.signal?.throwIfAborted();
    const answer = await client.fetch(toUrl(client, call), {
      ...(call.body && { method: 'POST', body: JSON.stringify(call.body) }),
      headers: {
        Authorization: client.authScheme === 'bearer' ? `Bearer ${token}` : token,
        ...(call.body && { 'Content-Type': 'application/json' }),
      },
      // The token is all the API needs; cookies of its host are none of the page's business.
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: deadline.signal,
    });
    const body = await answer.text();
    return parseEnvelope(body, {
      status: answer.status,
      retryAfter: answer.headers.get('Retry-After'),
    });
  } catch (error) {
    call.signal?.throwIfAborted();
    if (error instanceof AssetPayError) throw error;
    throw new AssetPayError({
      key: deadline.signal.aborted ? localKeys.timedOut : localKeys.unreachable,
    });
  } finally {
    clearTimeout(timer);
    call.signal?.removeEventListener('abort', stop);
  }
}

function toUrl(client: AssetPayClient, call: ApiRequest): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(call.query ?? {})) {
    if (value !== undefined) query.append(name, String(value));
  }
  return `${client.baseUrl}${call.path}${call.query ? `?${query}` : ''}`;
}
