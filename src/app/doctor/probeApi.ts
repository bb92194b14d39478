import type { AssetPayClient } from '~/assetpay/request/client';
import { type ApiCall, toFetch } from '~/assetpay/request/toFetch';
import { readObject } from '~/lib/readObject';
import type { ApiFacts, Probe } from './facts';

/** ms that each answer may take. */
const patienceMs = 15_000;

/**
 * Asks the API as the page does, and once without `Authorization`: only the first is preceded by a preflight. Without a
 * token a word that is none stands in its place. If no answer can be read, it finds out if there is one.
 */
export async function probeApi(
  client: AssetPayClient,
  call: ApiCall,
  token: string | undefined,
): Promise<ApiFacts> {
  const { url, init } = toFetch(client, call, token ?? 'check');
  const { headers: _authorization, ...bare } = init;
  const [signed, plain] = await Promise.all([ask(client, url, init), ask(client, url, bare)]);
  const isReachable = plain !== 'unreadable' || (await isAnswered(client, url, bare));
  return { url, plain, signed, isReachable };
}

async function ask(client: AssetPayClient, url: string, init: RequestInit): Promise<Probe> {
  try {
    const answer = await client.fetch(url, { ...init, signal: AbortSignal.timeout(patienceMs) });
    const body = parseJson(await answer.text());
    const { error, data } = readObject(body) ?? {};
    const key = readObject(error)?.key;
    const date = Date.parse(answer.headers.get('Date') ?? '');
    return {
      status: answer.status,
      isJson: body !== undefined,
      // A key of the API, and no text of a stranger.
      key: typeof key === 'string' && /^[A-Z][A-Z_]{2,60}$/.test(key) ? key : undefined,
      hasRetryAfter: answer.headers.has('Retry-After'),
      date: Number.isNaN(date) ? undefined : date,
      iconUrl: findIcon(readObject(data)?.inventory),
    };
  } catch {
    return 'unreadable';
  }
}

/** True if somebody answers, whatever the answer lets this page see. */
async function isAnswered(client: AssetPayClient, url: string, init: RequestInit) {
  const signal = AbortSignal.timeout(patienceMs);
  return client.fetch(url, { ...init, mode: 'no-cors', signal }).then(
    () => true,
    () => false,
  );
}

function findIcon(items: unknown): string | undefined {
  const icons = Array.isArray(items) ? items.map((item) => readObject(item)?.iconUrl) : [];
  return icons.find((icon): icon is string => typeof icon === 'string' && icon !== '');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
