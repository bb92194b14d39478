import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AssetPayClient } from './client';
import { request } from './request';

type Answer = Response | Error | 'silence';
type Sent = { url: string; init: RequestInit | undefined; authorization: string | null };

/** A client whose API gives these answers in order and repeats the last one. */
function createTestClient(answers: Answer[], changes: Partial<AssetPayClient> = {}) {
  const sent: Sent[] = [];
  const renewed: string[] = [];
  const fetchAnswer: typeof fetch = async (input, init) => {
    const authorization = new Headers(init?.headers).get('Authorization');
    sent.push({ url: String(input), init, authorization });
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    if (answer instanceof Error) throw answer;
    if (answer === 'silence' || answer === undefined) return await toSilence(init?.signal);
    return answer.clone();
  };
  const client: AssetPayClient = {
    baseUrl: 'https://api.example.com',
    authScheme: 'raw',
    token: {
      get: async () => 'first',
      renew: async (refused) => {
        renewed.push(refused);
        return 'second';
      },
    },
    fetch: fetchAnswer,
    ...changes,
  };
  return { client, sent, renewed };
}

/** An answer that never arrives, until the request is aborted. */
function toSilence(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}

const ok = () => Response.json({ requestId: 'r', success: true, data: 'the data' });
const refused = (key = 'INVALID_TOKEN', status = 401) =>
  Response.json(
    { requestId: 'r', success: false, error: { key, code: 1, message: 'no' } },
    { status },
  );

const call = { path: '/client/inventory' };

describe('the token', () => {
  test.each([
    ['raw', 'first'],
    ['bearer', 'Bearer first'],
  ] as const)('is sent %s as "%s"', async (authScheme, header) => {
    const { client, sent } = createTestClient([ok()], { authScheme });
    await expect(request(client, call)).resolves.toBe('the data');
    expect(sent.map(({ authorization }) => authorization)).toEqual([header]);
  });

  test('travels in the header alone: no cookie, no referrer, no cache, not in the address', async () => {
    const { client, sent } = createTestClient([ok()]);
    await request(client, { ...call, query: { game: '730' } });
    expect(sent[0]?.init).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    expect(sent[0]?.url).toBe('https://api.example.com/client/inventory?game=730');
    expect([...new Headers(sent[0]?.init?.headers).keys()]).toEqual(['authorization']);
  });

  test('without a token nothing is sent, and the error says that nobody is signed in', async () => {
    const token = { get: async () => undefined, renew: async () => 'never' };
    const { client, sent } = createTestClient([ok()], { token });
    await expect(request(client, call)).rejects.toMatchObject({ key: 'SIGNED_OUT' });
    expect(sent).toEqual([]);
  });

  test.each(['INVALID_TOKEN', 'TOKEN_EXPIRED', 'TOKEN_INVALID_OR_EXPIRED', 'UNAUTHORIZED'])(
    'refused with %s is replaced once and the same request sent again',
    async (key) => {
      const { client, sent, renewed } = createTestClient([refused(key), ok()]);
      await expect(request(client, { ...call, query: { page: 2 } })).resolves.toBe('the data');
      expect(renewed).toEqual(['first']);
      expect(sent.map(({ authorization }) => authorization)).toEqual(['first', 'second']);
      expect(sent[1]?.url).toBe(sent[0]?.url);
    },
  );

  test('refused to a POST is not replayed: whoever sent it knows whether it may leave again', async () => {
    const { client, sent, renewed } = createTestClient([refused(), ok()]);
    const settled = request(client, { path: call.path, body: {} });
    await expect(settled).rejects.toMatchObject({ key: 'INVALID_TOKEN' });
    expect([sent.length, renewed.length]).toEqual([1, 0]);
  });

  test('refused twice is not asked for a third time', async () => {
    const { client, sent, renewed } = createTestClient([refused(), refused('TOKEN_EXPIRED')]);
    await expect(request(client, call)).rejects.toMatchObject({ key: 'TOKEN_EXPIRED' });
    expect(sent).toHaveLength(2);
    expect(renewed).toHaveLength(1);
  });

  test('refused, with no other to be had, is the failure that the API named', async () => {
    const token = { get: async () => 'first', renew: async () => undefined };
    const { client, sent } = createTestClient([refused(), ok()], { token });
    await expect(request(client, call)).rejects.toMatchObject({
      key: 'INVALID_TOKEN',
      status: 401,
    });
    expect(sent).toHaveLength(1);
  });

  test.each([
    ['MISSING_BEARER', 401],
    ['FORBIDDEN', 403],
    ['RATE_LIMITED', 429],
    ['SERVER_ERROR', 500],
  ])('is not replaced for %s, which another one would not cure', async (key, status) => {
    const { client, sent, renewed } = createTestClient([refused(key, status), ok()]);
    await expect(request(client, call)).rejects.toMatchObject({ key, status });
    expect([sent.length, renewed.length]).toEqual([1, 0]);
  });
});

test('parameters keep their order, are encoded, and the absent ones are left out', async () => {
  const { client, sent } = createTestClient([ok()]);
  const query = { game: '730', search: 'AK-47 | ★ & 50%', page: 1, refresh: undefined };
  await request(client, { ...call, query });
  expect(sent[0]?.url).toBe(
    'https://api.example.com/client/inventory?game=730&search=AK-47+%7C+%E2%98%85+%26+50%25&page=1',
  );
});

test('the wait that the API asks for arrives with the failure', async () => {
  const answer = refused('RATE_LIMITED', 429);
  answer.headers.set('Retry-After', '12');
  const { client } = createTestClient([answer]);
  await expect(request(client, call)).rejects.toMatchObject({ retryAfterMs: 12_000 });
});

test('a network that fails is a failure of its own, whatever the browser throws', async () => {
  const { client } = createTestClient([new TypeError('Failed to fetch')]);
  await expect(request(client, call)).rejects.toMatchObject({
    key: 'API_UNREACHABLE',
    status: undefined,
  });
});

test('an answer whose body breaks off on its way is unreachable too, never an unknown exception', async () => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"succ'));
      controller.error(new TypeError('network error'));
    },
  });
  const { client } = createTestClient([ok()], { fetch: async () => new Response(body) });
  await expect(request(client, call)).rejects.toMatchObject({ key: 'API_UNREACHABLE' });
});

describe('patience', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each([
    ['30 seconds', undefined, 30_000],
    ['what the request allows', 90_000, 90_000],
  ])('ends after %s', async (_, timeoutMs, ms) => {
    const { client } = createTestClient(['silence']);
    let outcome: unknown = 'waiting';
    const settled = request(client, { ...call, ...(timeoutMs && { timeoutMs }) }).catch((error) => {
      outcome = error;
    });
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(outcome).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    await settled;
    expect(outcome).toMatchObject({ key: 'API_TIMED_OUT' });
  });

  test('leaves no timer behind once the answer is there', async () => {
    const { client } = createTestClient([ok()]);
    await request(client, call);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('an abort of the caller passes through as an abort, not as a failure', async () => {
    const { client } = createTestClient(['silence']);
    const controller = new AbortController();
    const settled = request(client, { ...call, signal: controller.signal });
    const expected = expect(settled).rejects.toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    await expected;
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a caller who has left already sends nothing', async () => {
    const { client, sent } = createTestClient([ok()]);
    const settled = request(client, { ...call, signal: AbortSignal.abort() });
    await expect(settled).rejects.toMatchObject({ name: 'AbortError' });
    expect(sent).toEqual([]);
  });
});

test('a request that may not leave any more, once its token is there, does not leave', async () => {
  const { client, sent } = createTestClient([ok()]);
  const settled = request(client, { ...call, body: {}, mayLeave: () => false });
  await expect(settled).rejects.toMatchObject({ name: 'HeldBack' });
  expect(sent).toEqual([]);
});
