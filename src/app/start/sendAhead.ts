import type { AssetPayClient } from '~/assetpay/request/client';
import { type ApiCall, type FetchArguments, toFetch } from '~/assetpay/request/toFetch';

/** A request that has left at `sentAt` (ms of the page's clock), and the way to take it back. */
type Ahead = FetchArguments & {
  answer: Promise<Response>;
  controller: AbortController;
  sentAt: number;
};

/** ms. Whoever asks later wants a newer answer, as prices change. */
const mostAgeMs = 30_000;

/**
 * Sends `call` now. The client that it answers hands the token and the answer on to whoever asks for them first, and is
 * `client` in all else: failures, retries and renewed tokens go the way that they always go. Another address or another
 * token is another request, and so is one that comes much later. `onAnswer` is called when the answer begins to
 * arrive, or none will.
 */
export function sendAhead(
  client: AssetPayClient,
  call: ApiCall,
  onAnswer: () => void = () => undefined,
): AssetPayClient {
  let ahead: Ahead | undefined;
  let token: Promise<string | undefined> | undefined = client.token.get();
  void token
    .then((known) => {
      if (known === undefined) return undefined;
      ahead = send(client, toFetch(client, call, known));
      return ahead.answer;
    })
    // Whoever asks for the token or the answer hears of the failure.
    .catch(() => undefined)
    .then(onAnswer);
  return {
    ...client,
    token: {
      ...client.token,
      get: () => {
        const first = token;
        token = undefined;
        return first ?? client.token.get();
      },
    },
    fetch: (input, init) => {
      const sent = ahead;
      if (sent === undefined || !isSame(sent, input, init)) return client.fetch(input, init);
      ahead = undefined;
      if (performance.now() - sent.sentAt > mostAgeMs) return client.fetch(input, init);
      const stop = () => sent.controller.abort();
      if (init?.signal?.aborted) stop();
      init?.signal?.addEventListener('abort', stop);
      return sent.answer;
    },
  };
}

function send(client: AssetPayClient, { url, init }: FetchArguments): Ahead {
  const controller = new AbortController();
  const answer = client.fetch(url, { ...init, signal: controller.signal });
  return { url, init, answer, controller, sentAt: performance.now() };
}

function isSame(sent: Ahead, input: RequestInfo | URL, init: RequestInit | undefined): boolean {
  const { method = 'GET' } = init ?? {};
  return (
    method === 'GET' &&
    input === sent.url &&
    new Headers(init?.headers).get('Authorization') ===
      new Headers(sent.init.headers).get('Authorization')
  );
}
