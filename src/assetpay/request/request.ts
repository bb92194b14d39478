import { AssetPayError, localKeys } from '~/assetpay/errors/AssetPayError';
import { findKnownKey } from '~/assetpay/errors/errorRemedy';
import { hearDateHeader } from '~/lib/serverTime';
import type { AssetPayClient } from './client';
import { parseEnvelope } from './envelope';

export type ApiRequest = {
  path: string;
  /** `undefined` values are left out. The API refuses unknown parameters (docs/api.md, Hosts and conventions). */
  query?: Record<string, string | number | boolean | undefined>;
  /** Sends a `POST` with this as JSON. */
  body?: object;
  signal?: AbortSignal | undefined;
  /** Called synchronously right before the request leaves. `false` keeps it here and rejects with `HeldBack`. */
  mayLeave?: () => boolean;
  /** Timeout in ms. The default is the SDK's, 30 s (docs/api.md, Creating a deposit). */
  timeoutMs?: number;
};

/** Nothing has left: `mayLeave` said no. */
export class HeldBack extends Error {
  override readonly name = 'HeldBack';
}

/**
 * Sends one request and returns its `data`. Rejects with an `AssetPayError`, or with the caller's own abort. If
 * the token of a GET is refused, asks its source for a new one and replays the request once. A POST is never
 * replayed here: its caller knows whether it may still leave (docs/api.md, Client token).
 */
export async function request(client: AssetPayClient, call: ApiRequest): Promise<unknown> {
  const token = await client.token.get();
  if (token === undefined) throw new AssetPayError({ key: localKeys.signedOut });
  try {
    return await send(client, call, token);
  } catch (error) {
    if (call.body !== undefined || !isTokenRefused(error)) throw error;
    const renewed = await client.token.renew(token);
    if (renewed === undefined) throw error;
    return await send(client, call, renewed);
  }
}

function isTokenRefused(error: unknown): boolean {
  return error instanceof AssetPayError && findKnownKey(error) === 'INVALID_TOKEN';
}

async function send(client: AssetPayClient, call: ApiRequest, token: string): Promise<unknown> {
  if (call.mayLeave?.() === false) throw new HeldBack();
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
      // The API needs the token alone, so no cookies are sent.
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: deadline.signal,
    });
    hearDateHeader(answer.headers.get('Date'));
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
