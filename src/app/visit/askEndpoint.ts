import { readObject } from '~/lib/readObject';
import type { TokenAsker } from './createTokenSource';

/** Asks `tokenEndpoint`, with the cookies of the site, for `{ "token": "…" }`. Rejects if it answers anything else. */
export function createEndpointAsker(endpoint: string, fetchToken: typeof fetch): TokenAsker {
  return async (signal) => {
    const answer = await fetchToken(endpoint, {
      credentials: 'include',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (!answer.ok) return undefined;
    const token = readObject(await answer.json())?.token;
    if (typeof token !== 'string') throw new Error('tokenEndpoint: an answer without a token');
    return token;
  };
}
