import { expect, test, vi } from 'vitest';
import type { AssetPayClient, TokenSource } from '~/assetpay/request/client';
import { request } from '~/assetpay/request/request';
import { sendAhead } from './sendAhead';

const call = { path: '/client/inventory', query: { game: '730', page: 1, limit: 50 } };

const known: TokenSource = { get: async () => 'token-1', renew: async () => 'token-2' };

const sources = {
  none: { get: async () => undefined, renew: async () => undefined },
  forbidden: {
    get: () => Promise.reject(new Error('of another site')),
    renew: async () => undefined,
  },
} satisfies Record<string, TokenSource>;

const succeed = (data: unknown) => Response.json({ success: true, data });

/** A client whose API gives `answers` in turn, the last one for good. Records every request that leaves. */
function createTestClient(
  answers: readonly (() => Response | Promise<Response>)[],
  source: TokenSource = known,
) {
  const sent: { url: string; token: string | null; signal: AbortSignal | null | undefined }[] = [];
  const token = { get: vi.fn(source.get), renew: vi.fn(source.renew) };
  const client: AssetPayClient = {
    baseUrl: 'https://api.site.example',
    authScheme: 'raw',
    token,
    fetch: async (input, init) => {
      const answer = answers[Math.min(sent.length, answers.length - 1)];
      sent.push({
        url: String(input),
        token: new Headers(init?.headers).get('Authorization'),
        signal: init?.signal,
      });
      if (answer === undefined) throw new Error('no answer');
      return answer();
    },
  };
  return { client, sent, token };
}

async function settle() {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

test('the request leaves at once, and its answer goes to the first who asks for the same', async () => {
  const { client, sent, token } = createTestClient([
    () => succeed('first'),
    () => succeed('later'),
  ]);
  const ahead = sendAhead(client, call);
  await settle();
  expect(sent).toHaveLength(1);
  await expect(request(ahead, call)).resolves.toBe('first');
  expect(sent).toHaveLength(1);
  expect(token.get).toHaveBeenCalledTimes(1);
  await expect(request(ahead, call)).resolves.toBe('later');
  expect(sent).toHaveLength(2);
});

test('somebody who asks before the token is known gets the same answer', async () => {
  const { client, sent } = createTestClient([() => succeed('first')]);
  const asked = request(sendAhead(client, call), call);
  await expect(asked).resolves.toBe('first');
  expect(sent).toHaveLength(1);
});

test('a look like any other leaves: address and header are those of the page’s own request', async () => {
  const { client, sent } = createTestClient([() => succeed('first')]);
  sendAhead(client, call);
  await settle();
  await request(client, call);
  expect(sent.map(({ url, token }) => ({ url, token }))).toEqual([
    { url: 'https://api.site.example/client/inventory?game=730&page=1&limit=50', token: 'token-1' },
    { url: 'https://api.site.example/client/inventory?game=730&page=1&limit=50', token: 'token-1' },
  ]);
});

test.each([
  ['another address', { ...call, query: { ...call.query, game: '252490' } }],
  ['a deposit at the same address', { ...call, body: { items: [] } }],
])('%s is another request, and the answer stays for its own', async (_, other) => {
  const { client, sent } = createTestClient([() => succeed('first'), () => succeed('other')]);
  const ahead = sendAhead(client, call);
  await settle();
  await expect(request(ahead, other)).resolves.toBe('other');
  await expect(request(ahead, call)).resolves.toBe('first');
  expect(sent).toHaveLength(2);
});

test('a refused token is renewed, and the replay is a request of its own', async () => {
  const refuse = () =>
    Response.json({ success: false, error: { key: 'INVALID_TOKEN' } }, { status: 401 });
  const { client, sent } = createTestClient([refuse, () => succeed('replayed')]);
  const ahead = sendAhead(client, call);
  await settle();
  await expect(request(ahead, call)).resolves.toBe('replayed');
  expect(sent.map(({ token }) => token)).toEqual(['token-1', 'token-2']);
});

test('a failure is told to whoever asks, and a retry goes its own way', async () => {
  const fail = () => Promise.reject(new TypeError('no network'));
  const { client, sent } = createTestClient([fail, () => succeed('again')]);
  const ahead = sendAhead(client, call);
  await settle();
  await expect(request(ahead, call)).rejects.toMatchObject({ key: 'API_UNREACHABLE' });
  await expect(request(ahead, call)).resolves.toBe('again');
  expect(sent).toHaveLength(2);
});

test('an answer that nobody took is too old after half a minute', async () => {
  const { client, sent } = createTestClient([() => succeed('old'), () => succeed('new')]);
  const ahead = sendAhead(client, call);
  await settle();
  const later = performance.now() + 31_000;
  const clock = vi.spyOn(performance, 'now').mockReturnValue(later);
  await expect(request(ahead, call)).resolves.toBe('new');
  clock.mockRestore();
  expect(sent).toHaveLength(2);
});

test('whoever takes the answer can abort the request', async () => {
  const { client, sent } = createTestClient([() => new Promise<Response>(() => undefined)]);
  const ahead = sendAhead(client, call);
  await settle();
  const stop = new AbortController();
  void ahead.fetch(sent[0]?.url ?? '', {
    headers: { Authorization: 'token-1' },
    signal: stop.signal,
  });
  expect(sent[0]?.signal?.aborted).toBe(false);
  stop.abort();
  expect(sent[0]?.signal?.aborted).toBe(true);
});

test.each(['none', 'forbidden'] as const)(
  'with a token source of kind "%s" nothing leaves',
  async (kind) => {
    const { client, sent, token } = createTestClient([() => succeed('first')], sources[kind]);
    const ahead = sendAhead(client, call);
    await settle();
    expect(sent).toEqual([]);
    await expect(request(ahead, call)).rejects.toThrow();
    expect(token.get).toHaveBeenCalledTimes(1);
    await expect(request(ahead, call)).rejects.toThrow();
    expect(token.get).toHaveBeenCalledTimes(2);
    expect(sent).toEqual([]);
  },
);
