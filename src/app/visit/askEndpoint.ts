import { z } from '~/lib/zod';
import type { TokenAsker } from './createTokenSource';

const answerSchema = z.object({ token: z.string() });

/** Asks `tokenEndpoint`, with the cookies of the site, for `{ "token": "…" }`. */
export function createEndpointAsker(endpoint: string, fetchToken: typeof fetch): TokenAsker {
  return async (signal) => {
    const answer = await fetchToken(endpoint, {
      credentials: 'include',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (!answer.ok) return undefined;
    return answerSchema.parse(await answer.json()).token;
  };
}
