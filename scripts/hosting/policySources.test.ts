import { expect, test } from 'vitest';
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

test.each([
  {},
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
