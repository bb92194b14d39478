import { AssetPayError, localKeys } from '~/assetpay/errors/AssetPayError';
import { findKnownKey } from '~/assetpay/errors/errorRemedy';
import type { AssetPayClient } from './client';
import { parseEnvelope } from './envelope';
import { type ApiCall, toFetch } from './toFetch';

export type ApiRequest = ApiCall & {
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
    const { url, init } = toFetch(client, call, token);
    const answer = await client.fetch(url, { ...init, signal: deadline.signal });
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
