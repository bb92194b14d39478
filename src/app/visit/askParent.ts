import { z } from '~/lib/zod';
import type { TokenAsker } from './session';

const source = 'assetpay-deposit';
const answerSchema = z.object({
  source: z.string().check(z.refine((value) => value === source)),
  version: z.unknown().check(z.refine((value) => value === 1)),
  type: z.string().check(z.refine((value) => value === 'token')),
  token: z.string(),
});

/** ms that an embedding page has to answer. */
const patienceMs = 5_000;

/**
 * Asks the page that embeds this one for a token: posts `{source, version: 1, type: "tokenRequest"}` to the
 * configured origins, never to `*`, and takes a `token` message only from the parent window itself and from
 * one of those origins (docs/sources.md, Embedding).
 */
export function createParentAsker(win: Window, origins: readonly string[]): TokenAsker {
  return () =>
    new Promise((resolve) => {
      const stop = (token: string | undefined) => {
        win.removeEventListener('message', listen);
        clearTimeout(timer);
        resolve(token);
      };
      const listen = (event: MessageEvent) => {
        if (event.source !== win.parent || !origins.includes(event.origin)) return;
        const answer = answerSchema.safeParse(event.data);
        if (answer.success) stop(answer.data.token);
      };
      const timer = setTimeout(() => stop(undefined), patienceMs);
      win.addEventListener('message', listen);
      for (const origin of origins) {
        win.parent.postMessage({ source, version: 1, type: 'tokenRequest' }, origin);
      }
    });
}
