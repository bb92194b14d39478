// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createToken, playerOne } from '../../../sandbox/merchants/tokens';
import { type Config, parseConfig } from './config';
import { createSession } from './createSession';

const origin = 'https://site.example';
const endpoint = 'https://site.example/token';

/** What the session asks when it has no token: the page around it, its own site, or nobody. */
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
  document.body.replaceChildren();
});

describe('a session without a token', () => {
  test('asks the page that embeds it before the endpoint of the site', async () => {
    const config = { parentOrigins: [origin], tokenEndpoint: endpoint };
    expect(await ask(config, 'from-parent')).toEqual({ token: 'from-parent', asked: ['parent'] });
  });

  test('goes on to the endpoint when that page has none that a header can carry', async () => {
    const config = { parentOrigins: [origin], tokenEndpoint: endpoint };
    expect(await ask(config, '')).toEqual({ token: 'from-endpoint', asked: ['parent', endpoint] });
  });

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
