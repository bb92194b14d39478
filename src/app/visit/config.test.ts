import { describe, expect, test } from 'vitest';
import { ConfigError, parseConfig } from './config';

const defaults = {
  apiBaseUrl: 'https://api.assetpay.gg',
  authScheme: 'raw',
  steamImageBaseUrl: 'https://community.akamai.steamstatic.com/economy/image/',
  tokenEndpoint: undefined,
  parentOrigins: [],
  merchantId: undefined,
  allowLinkToken: true,
  marketName: undefined,
  locale: undefined,
  messages: undefined,
  currency: undefined,
  theme: undefined,
  streamer: false,
  tradesPollMs: undefined,
};

function whyRefused(value: unknown): string[] {
  try {
    parseConfig(value);
  } catch (error) {
    if (error instanceof ConfigError) return error.keys;
    throw error;
  }
  return [];
}

test('nothing said means every default', () => {
  expect(parseConfig({})).toEqual(defaults);
});

test('every key that is said is heard', () => {
  const config = {
    apiBaseUrl: 'https://api-staging.assetpay.gg',
    authScheme: 'bearer',
    steamImageBaseUrl: 'https://images.site.example/image/',
    tokenEndpoint: 'https://site.example/assetpay-token?site=1',
    parentOrigins: ['https://site.example', 'http://localhost:3000'],
    merchantId: 'site-42',
    allowLinkToken: true,
    marketName: 'Market 42',
    locale: 'de-AT',
    currency: { unit: 'coins' },
    theme: 'dark',
    streamer: true,
    tradesPollMs: 5_000,
  };
  expect(parseConfig(config)).toEqual(config);
});

test('slashes at the end of an address do not matter', () => {
  const config = parseConfig({
    apiBaseUrl: 'https://api.site.example/pay//',
    steamImageBaseUrl: 'https://images.site.example/image',
  });
  expect(config.apiBaseUrl).toBe('https://api.site.example/pay');
  expect(config.steamImageBaseUrl).toBe('https://images.site.example/image/');
});

test.each([
  [{}, true],
  [{ parentOrigins: [] }, true],
  [{ tokenEndpoint: 'https://site.example/token' }, false],
  [{ parentOrigins: ['https://site.example'] }, false],
  [{ tokenEndpoint: 'https://site.example/token', allowLinkToken: true }, true],
  [{ allowLinkToken: false }, false],
])('a link may sign in by %j: %j', (file, isAllowed) => {
  expect(parseConfig(file).allowLinkToken).toBe(isAllowed);
});

test('keys of a later version are ignored', () => {
  expect(parseConfig({ themes: 'dark', apiBaseURL: 'javascript:alert(1)' })).toEqual(defaults);
});

describe('a value that cannot be used is named by its key', () => {
  test.each<[string, unknown]>([
    ['apiBaseUrl', 'api.assetpay.gg'],
    ['apiBaseUrl', 'http://api.assetpay.gg'],
    ['apiBaseUrl', 'javascript:alert(1)'],
    ['apiBaseUrl', 'ftp://api.assetpay.gg'],
    ['apiBaseUrl', ''],
    ['apiBaseUrl', null],
    ['apiBaseUrl', 7],
    ['apiBaseUrl', 'http://localhost.evil.example'],
    ['apiBaseUrl', 'https://api.assetpay.gg '],
    ['apiBaseUrl', 'https://api.assetpay.gg?key=1'],
    ['apiBaseUrl', 'https://api.assetpay.gg/#x'],
    ['authScheme', 'Bearer'],
    ['authScheme', true],
    ['steamImageBaseUrl', '/image/'],
    ['steamImageBaseUrl', 'http://images.site.example/'],
    ['steamImageBaseUrl', 'https://images.site.example/?hash='],
    ['tokenEndpoint', '/token'],
    ['tokenEndpoint', 'http://site.example/token'],
    ['tokenEndpoint', null],
    ['parentOrigins', 'https://site.example'],
    ['parentOrigins', ['https://site.example/']],
    ['parentOrigins', ['https://site.example/deposit']],
    ['parentOrigins', ['*']],
    ['parentOrigins', ['site.example']],
    ['parentOrigins', ['https://good.example', 'http://bad.example']],
    ['parentOrigins', [7]],
    ['merchantId', ''],
    ['merchantId', ' site-42'],
    ['merchantId', 42],
    ['merchantId', null],
    ['merchantId', 'a'.repeat(129)],
    ['allowLinkToken', 'false'],
    ['allowLinkToken', 0],
    ['allowLinkToken', null],
    ['locale', 7],
    ['locale', null],
    ['locale', ['de']],
    ['currency', 'coins'],
    ['currency', null],
    ['currency', []],
    ['tradesPollMs', 10],
    ['tradesPollMs', '5000'],
    ['tradesPollMs', 1_500.5],
    ['tradesPollMs', null],
  ])('%s: %j', (key, value) => {
    expect(whyRefused({ [key]: value })).toEqual([key]);
  });

  test('all of them at once, each once', () => {
    const keys = whyRefused({
      apiBaseUrl: 1,
      authScheme: 2,
      parentOrigins: [3, 4],
      tradesPollMs: 5,
    });
    expect(keys.toSorted()).toEqual(['apiBaseUrl', 'authScheme', 'parentOrigins', 'tradesPollMs']);
  });

  test.each([[null], [[]], ['text'], [7]])('the file itself, when it holds %j', (value) => {
    expect(whyRefused(value)).toEqual(['config.json']);
  });
});

test.each(['http://localhost:4173', 'http://127.0.0.1:8080', 'http://[::1]:1234'])(
  '%s may be spoken to without encryption, as no network is in between',
  (apiBaseUrl) => {
    expect(parseConfig({ apiBaseUrl }).apiBaseUrl).toBe(apiBaseUrl);
  },
);
