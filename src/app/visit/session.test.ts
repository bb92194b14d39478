// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createEndpointAsker,
  createTokenSource,
  forgetToken,
  type TokenAsker,
  takeTokenFromAddress,
} from './session';

function sign(steamID: string, round = 1): string {
  return `head.${btoa(JSON.stringify({ client: { steamID }, round }))}.signature`;
}

beforeEach(() => {
  window.sessionStorage.clear();
  window.history.replaceState(null, '', '/');
});

describe('the token of the address', () => {
  test('is taken out of it, of the history entry too, and everything else stays', () => {
    window.history.replaceState({ step: 1 }, '', '/deposit/?game=730#token=abc.def.ghi&theme=dark');
    const steps = window.history.length;
    expect(takeTokenFromAddress(window)).toBe('abc.def.ghi');
    expect(window.location.href).toMatch(/\/deposit\/\?game=730#theme=dark$/);
    expect(window.history.length).toBe(steps);
    expect(window.history.state).toEqual({ step: 1 });
  });

  test('leaves no empty fragment behind', () => {
    window.history.replaceState(null, '', '/?game=730#token=abc');
    takeTokenFromAddress(window);
    expect(window.location.href).toMatch(/\/\?game=730$/);
  });

  test('is kept for a reload of this tab, in its session storage and nowhere else', () => {
    window.history.replaceState(null, '', '/#token=abc');
    takeTokenFromAddress(window);
    expect(takeTokenFromAddress(window)).toBe('abc');
    expect(window.localStorage.length).toBe(0);
    expect(document.cookie).toBe('');
    expect(Object.values({ ...window.sessionStorage })).toEqual(['abc']);
  });

  test('replaces the one of an earlier visit', () => {
    window.history.replaceState(null, '', '/#token=old');
    takeTokenFromAddress(window);
    window.history.replaceState(null, '', '/#token=new');
    expect(takeTokenFromAddress(window)).toBe('new');
    expect(takeTokenFromAddress(window)).toBe('new');
  });

  test.each([
    ['with a line break', 'abc%0D%0AX-Evil:1'],
    ['with blanks', 'a%20b'],
    ['with letters beyond ASCII', '%C3%A4%E2%98%85'],
    ['of nothing', ''],
    ['without end', 'a'.repeat(8_193)],
  ])('%s is taken out and not used, as no header could carry it', (_, token) => {
    window.history.replaceState(null, '', '/#token=earlier');
    takeTokenFromAddress(window);
    window.history.replaceState(null, '', `/#token=${token}`);
    expect(takeTokenFromAddress(window)).toBeUndefined();
    expect(window.location.hash).toBe('');
    expect(window.sessionStorage.length).toBe(0);
  });

  test.each(['', '#section', '#/route?x=1', '#tokens=abc', '#Token=abc'])(
    'is not looked for in "%s", which stays as it is',
    (hash) => {
      window.history.replaceState(null, '', `/${hash}`);
      expect(takeTokenFromAddress(window)).toBeUndefined();
      expect(window.location.hash).toBe(hash);
    },
  );

  test('is not looked for in the query, where servers and logs would see it', () => {
    window.history.replaceState(null, '', '/?token=abc');
    expect(takeTokenFromAddress(window)).toBeUndefined();
    expect(window.sessionStorage.length).toBe(0);
  });

  test('is forgotten when told to', () => {
    window.history.replaceState(null, '', '/#token=abc');
    takeTokenFromAddress(window);
    forgetToken(window);
    expect(takeTokenFromAddress(window)).toBeUndefined();
  });

  test('works where storage is forbidden', () => {
    const read = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(deny);
    const write = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(deny);
    expect(takeTokenFromAddress(window)).toBeUndefined();
    window.history.replaceState(null, '', '/#token=abc');
    expect(takeTokenFromAddress(window)).toBe('abc');
    expect(window.location.hash).toBe('');
    read.mockRestore();
    write.mockRestore();
  });
});

function deny(): never {
  throw new DOMException('denied', 'SecurityError');
}

/** Answers these tokens one after the other, then none. */
function createTestAsker(...tokens: (string | undefined)[]) {
  const ask = vi.fn<TokenAsker>(async () => tokens.shift());
  return ask;
}

describe('the token of a session', () => {
  test('is the one of the address while it lasts, and nobody is asked', async () => {
    const ask = createTestAsker('other');
    const source = createTokenSource('first', [ask]);
    expect([await source.get(), await source.get()]).toEqual(['first', 'first']);
    expect(ask).not.toHaveBeenCalled();
  });

  test('is otherwise asked for in order, past who has none and who fails', async () => {
    const failing: TokenAsker = async () => Promise.reject(new Error('down'));
    const last = createTestAsker('third');
    const source = createTokenSource(undefined, [createTestAsker(undefined), failing, last]);
    expect(await source.get()).toBe('third');
    const early = createTokenSource(undefined, [createTestAsker('first'), last]);
    expect(await early.get()).toBe('first');
    expect(last).toHaveBeenCalledTimes(1);
  });

  test('is none when nobody has one, and is asked for anew the next time', async () => {
    const ask = createTestAsker(undefined, 'later');
    const source = createTokenSource(undefined, [ask]);
    expect(await source.get()).toBeUndefined();
    expect(await source.get()).toBe('later');
    expect(await createTokenSource(undefined, []).get()).toBeUndefined();
  });

  test('is asked for once by requests that start together', async () => {
    const ask = createTestAsker('only', 'second');
    const source = createTokenSource(undefined, [ask]);
    expect(await Promise.all([source.get(), source.get(), source.get()])).toEqual(
      Array(3).fill('only'),
    );
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test.each(['a\nb', 'a b', 'ä', ''])(
    'is never one that no header can carry: %j',
    async (token) => {
      const source = createTokenSource(undefined, [
        createTestAsker(token),
        createTestAsker('good'),
      ]);
      expect(await source.get()).toBe('good');
    },
  );
});

describe('a refused token', () => {
  const old = sign('76561198000000001', 1);
  const renewed = sign('76561198000000001', 2);

  test('is replaced by a newer one of the same person', async () => {
    const source = createTokenSource(old, [createTestAsker(renewed)]);
    expect(await source.renew(old)).toBe(renewed);
    expect(await source.get()).toBe(renewed);
  });

  test('is not replaced by another person’s: the items on the screen are not theirs', async () => {
    const source = createTokenSource(old, [createTestAsker(sign('76561198000000002'))]);
    expect(await source.renew(old)).toBeUndefined();
    expect(await source.get()).toBe(old);
  });

  test('is not replaced by one that says nothing about whose it is', async () => {
    const source = createTokenSource(old, [createTestAsker('opaque')]);
    expect(await source.renew(old)).toBeUndefined();
  });

  test('of no known form is replaced by another of no known form', async () => {
    const source = createTokenSource('sandbox-a', [createTestAsker('sandbox-b')]);
    expect(await source.renew('sandbox-a')).toBe('sandbox-b');
  });

  test('is replaced once for all requests that it was refused to', async () => {
    const ask = createTestAsker(renewed, sign('76561198000000001', 3));
    const source = createTokenSource(old, [ask]);
    expect(await Promise.all([source.renew(old), source.renew(old)])).toEqual([renewed, renewed]);
    expect(await source.renew(old)).toBe(renewed);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('that its source gives again is not replaced', async () => {
    const source = createTokenSource(old, [createTestAsker(old)]);
    expect(await source.renew(old)).toBeUndefined();
  });

  test('stays refused when nobody has another', async () => {
    expect(await createTokenSource(old, []).renew(old)).toBeUndefined();
    expect(await createTokenSource(old, [createTestAsker(undefined)]).renew(old)).toBeUndefined();
  });
});

describe('the token endpoint', () => {
  const endpoint = 'https://site.example/assetpay-token';

  test('is asked with the site’s cookies, without cache and referrer', async () => {
    const fetchToken = vi.fn<typeof fetch>(async () => Response.json({ token: 'abc' }));
    await expect(createEndpointAsker(endpoint, fetchToken)()).resolves.toBe('abc');
    expect(fetchToken).toHaveBeenCalledWith(endpoint, {
      credentials: 'include',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: expect.any(AbortSignal),
    });
  });

  test('that does not answer in time gives no token', async () => {
    const late = AbortSignal.abort(new DOMException('signal timed out', 'TimeoutError'));
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(late);
    const fetchToken: typeof fetch = async (_, { signal } = {}) => {
      signal?.throwIfAborted();
      return Response.json({ token: 'abc' });
    };
    const source = createTokenSource(undefined, [createEndpointAsker(endpoint, fetchToken)]);
    await expect(source.get()).resolves.toBeUndefined();
    expect(timeout).toHaveBeenCalledWith(15_000);
    timeout.mockRestore();
  });

  test.each([
    ['refuses', () => Response.json({ token: 'abc' }, { status: 401 })],
    ['answers a page', () => new Response('<!doctype html>')],
    ['answers something else', () => Response.json({ jwt: 'abc' })],
    ['answers an empty token', () => Response.json({ token: '' })],
    ['answers a number', () => Response.json({ token: 7 })],
  ])('that %s gives no token and breaks nothing', async (_, answer) => {
    const source = createTokenSource(undefined, [
      createEndpointAsker(endpoint, async () => answer()),
    ]);
    await expect(source.get()).resolves.toBeUndefined();
  });
});
