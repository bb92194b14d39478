import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { ConfigError, parseConfig } from '../../src/app/visit/config';
import { toPolicySources } from './policySources.mjs';

/** The result of `read`, or `undefined` if it refuses the configuration. */
function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ConfigError || String(error).includes('config.json: ')) return undefined;
    throw error;
  }
}

/** The origins to which the page itself would send requests. */
function readPageHosts(config: object) {
  const { apiBaseUrl, tokenEndpoint, steamImageBaseUrl, parentOrigins } = parseConfig(config);
  const connect = [apiBaseUrl, tokenEndpoint].flatMap((url) => url ?? []);
  return {
    connect: connect.map((url) => new URL(url).origin),
    images: expect.arrayContaining([new URL(steamImageBaseUrl).origin]),
    parents: parentOrigins,
  };
}

test('without a configuration the page and its headers have the same defaults', () => {
  expect(toPolicySources({})).toEqual(readPageHosts({}));
});

test.each([
  { apiBaseUrl: 'https://api.site.example/', tokenEndpoint: 'https://site.example/token' },
  { apiBaseUrl: 'http://localhost:4173', steamImageBaseUrl: 'http://127.0.0.1:4173/image' },
  { parentOrigins: ['https://site.example', 'https://www.site.example:444'] },
  { apiBaseUrl: 'ftp://site.example' },
  { apiBaseUrl: 'api' },
  { steamImageBaseUrl: 'http://site.example/' },
  { tokenEndpoint: '/\\site.example' },
  { parentOrigins: ['https://site.example/path'] },
])('the page and its headers agree about %j', (config) => {
  expect(attempt(() => toPolicySources(config))).toEqual(attempt(() => readPageHosts(config)));
});

const own = 'https://www.site.example';
const address = fc
  .tuple(
    fc.constantFrom(
      '',
      'https://',
      'http://',
      'https:',
      '//',
      '/',
      './',
      '../',
      '/\\',
      '/\t/',
      ' ',
    ),
    fc.constantFrom(
      'a.example',
      'localhost',
      '127.0.0.1',
      'A.EXAMPLE',
      'ü.example',
      'u:p@a.example',
    ),
    fc.constantFrom('', ':443', ':8443', ':80'),
    fc.constantFrom('', '/', '/path', '\\path', '/../..', '#x', ' '),
  )
  .map((parts) => parts.join(''));

test('where both take a configuration, the page asks the hosts that its headers allow, and no others', () => {
  vi.stubGlobal('document', { baseURI: `${own}/deposit/` });
  let taken = 0;
  const config = fc.record(
    {
      apiBaseUrl: address,
      steamImageBaseUrl: address,
      tokenEndpoint: address,
      parentOrigins: fc.array(address, { maxLength: 1 }),
    },
    { requiredKeys: [] },
  );
  const toForeign = (origins: string[]) =>
    [...new Set(origins)].filter((origin) => origin !== own).toSorted();
  fc.assert(
    fc.property(config, (file) => {
      const page = attempt(() => parseConfig(file));
      const headers = attempt(() => toPolicySources(file));
      if (page === undefined || headers === undefined) return;
      taken += 1;
      const asked = [page.apiBaseUrl, page.tokenEndpoint ?? own].map((url) => new URL(url).origin);
      expect(toForeign(asked)).toEqual(toForeign(headers.connect));
      const shown = toForeign([new URL(page.steamImageBaseUrl).origin]);
      expect(toForeign(headers.images)).toEqual(expect.arrayContaining(shown));
      if (shown.length === 0) expect(headers.images).toEqual([]);
      expect(page.parentOrigins).toEqual(headers.parents);
    }),
    { numRuns: 3_000 },
  );
  expect(taken).toBeGreaterThan(100);
  vi.unstubAllGlobals();
});
