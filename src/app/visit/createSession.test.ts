// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { mainMerchant } from '../../../sandbox/merchants/merchants';
import { playerOne, playerTwo } from '../../../sandbox/merchants/players';
import { createToken } from '../../../sandbox/merchants/tokens';
import { type Config, parseConfig } from './config';
import { createSession } from './createSession';

const origin = 'https://site.example';
const endpoint = 'https://site.example/token';

/** The source that the session asks for a token: the page around it, its own site, or nobody. */
async function ask(changes: Partial<Config>, parentToken?: string) {
  const asked: string[] = [];
  vi.spyOn(window, 'fetch').mockImplementation(async (input) => {
    asked.push(String(input));
    return Response.json({ token: 'from-endpoint' });
  });
  if (parentToken !== undefined) embed(parentToken, asked);
  const config = { ...parseConfig({}), ...changes };
  const token = await createSession(config, undefined, window).client.token.get();
  return { token, asked };
}

/** Puts this window into one that answers with `token`. */
function embed(token: string, asked: string[]): void {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const source = frame.contentWindow;
  if (source === null) throw new Error('no window to stand for the parent');
  vi.spyOn(window, 'parent', 'get').mockReturnValue(source);
  vi.spyOn(source, 'postMessage').mockImplementation(() => {
    asked.push('parent');
    const data = { source: 'assetpay-deposit', version: 1, type: 'token', token };
    window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
  });
}

afterEach(() => {
  vi.restoreAllMocks();
  window.sessionStorage.clear();
  document.body.replaceChildren();
});

describe('a session without a token', () => {
  test.each(['from-parent', ''])(
    'asks the page that embeds it, and the endpoint of the site not even if that page has %j',
    async (parentToken) => {
      const config = { parentOrigins: [origin], tokenEndpoint: endpoint };
      const { token, asked } = await ask(config, parentToken);
      expect(token).toBe(parentToken || undefined);
      expect(asked).toEqual(['parent']);
    },
  );

  test('asks no page around it when it stands alone', async () => {
    expect(await ask({ parentOrigins: [origin] })).toEqual({ token: undefined, asked: [] });
  });

  test('asks no page that may not embed it', async () => {
    expect(await ask({ parentOrigins: [] }, 'stolen')).toEqual({ token: undefined, asked: [] });
  });

  test('has none when there is nobody to ask', async () => {
    expect(await ask({})).toEqual({ token: undefined, asked: [] });
  });
});

describe('a link of a stranger, made for this player at another merchant, is harmless:', () => {
  const theirs = toForeign(createToken(playerOne, Date.now()));
  const own = createToken(playerOne, Date.now());
  const config = { merchantId: mainMerchant.id };

  /** A visit by that link, which the tab has kept for its reload. */
  function follow(file: object, linkToken = theirs) {
    window.sessionStorage.setItem('assetpay.session', linkToken);
    return createSession(parseConfig({ ...config, ...file }), linkToken, window);
  }

  test('nothing is sent with its token, and the page says why', async () => {
    const { client, hasForeignLink } = follow({});
    await expect(client.token.get()).rejects.toMatchObject({ key: 'TOKEN_OF_ANOTHER_SITE' });
    expect(hasForeignLink).toBe(true);
  });

  test('the token is not kept for a reload', () => {
    follow({});
    expect(window.sessionStorage.length).toBe(0);
  });

  test('the site’s own session is used in its place', async () => {
    answerWith(own);
    const { client, hasForeignLink } = follow({ tokenEndpoint: endpoint, allowLinkToken: true });
    expect(await client.token.get()).toBe(own);
    expect(hasForeignLink).toBe(true);
  });

  test('neither may the embedding page, the endpoint or a renewal bring such a token', async () => {
    answerWith(theirs);
    embed(theirs, []);
    const file = { tokenEndpoint: endpoint, parentOrigins: [origin] };
    const { token } = follow(file, own).client;
    await expect(token.get()).rejects.toMatchObject({ key: 'TOKEN_OF_ANOTHER_SITE' });
    vi.restoreAllMocks();
    answerWith(theirs);
    const byLink = follow({ ...file, allowLinkToken: true }, own).client.token;
    expect(await byLink.get()).toBe(own);
    await expect(byLink.renew(own)).rejects.toMatchObject({ key: 'TOKEN_OF_ANOTHER_SITE' });
  });
});

describe('at a site with a session of its own, a link', () => {
  const link = createToken(playerTwo, Date.now());
  const own = createToken(playerOne, Date.now());

  test('does not sign in anybody else, and is not kept', async () => {
    answerWith(own);
    window.sessionStorage.setItem('assetpay.session', link);
    const config = parseConfig({ tokenEndpoint: endpoint });
    const { client, hasForeignLink } = createSession(config, link, window);
    expect(await client.token.get()).toBe(own);
    expect(window.sessionStorage.length).toBe(0);
    expect(hasForeignLink).toBe(false);
  });

  test('is said to be refused where the site has no session for the player', async () => {
    vi.spyOn(window, 'fetch').mockResolvedValue(new Response('', { status: 401 }));
    const { client } = createSession(parseConfig({ tokenEndpoint: endpoint }), link, window);
    await expect(client.token.get()).rejects.toMatchObject({ key: 'LINK_REFUSED' });
  });

  test('signs in where the site allows it', async () => {
    answerWith(own);
    const config = parseConfig({ tokenEndpoint: endpoint, allowLinkToken: true });
    expect(await createSession(config, link, window).client.token.get()).toBe(link);
  });
});

test('in a frame no link signs in, although the site allows links, and its token is not kept', async () => {
  embed('from-parent', []);
  window.sessionStorage.setItem('assetpay.session', 'from-link');
  const config = parseConfig({ parentOrigins: [origin], allowLinkToken: true });
  const { client } = createSession(config, 'from-link', window);
  expect(await client.token.get()).toBe('from-parent');
  expect(window.sessionStorage.length).toBe(0);
});

/** The endpoint of the site has this token. */
function answerWith(token: string): void {
  vi.spyOn(window, 'fetch').mockImplementation(async () => Response.json({ token }));
}

/** The same claims by another merchant. */
function toForeign(token: string): string {
  const [header, claims = '', signature] = token.split('.');
  const own = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const foreign = JSON.stringify({ ...own, merchantId: 'another-merchant' });
  return [header, Buffer.from(foreign).toString('base64url'), signature].join('.');
}

test('a session keeps what is stored apart by person, where the token tells who that is', () => {
  const config = parseConfig({});
  const token = createToken(playerOne, Date.now());
  expect(createSession(config, token, window).getOwner()).toBe(playerOne.steamID);
  const owners = ['opaque', 'opaque too'].map((opaque) =>
    createSession(config, opaque, window).getOwner(),
  );
  expect(new Set(owners).size).toBe(2);
  expect(owners.join()).not.toContain('opaque');
  expect(createSession(config, undefined, window).getOwner()).toBe('nobody');
});

test('a session speaks to the configured API in the configured manner', async () => {
  const config = parseConfig({ apiBaseUrl: 'https://api.site.example/', authScheme: 'bearer' });
  const { client } = createSession(config, 'abc', window);
  expect(client).toMatchObject({ baseUrl: 'https://api.site.example', authScheme: 'bearer' });
  expect(await client.token.get()).toBe('abc');
});
