import { describe, expect, test } from 'vitest';
import { AssetPayError, localKeys } from './AssetPayError';
import { describeError } from './describeError';

/** The errors that the API's page about the inventory lists (docs/api.md, Errors). */
const seedKeys = [
  'INVENTORY_FETCH_FAILED',
  'USER_NOT_TRADEABLE',
  'STEAM_UNAVAILABLE',
  'STEAM_RATE_LIMITED',
  'NO_BOTS_AVAILABLE',
  'FLEET_DEGRADED',
  'INVALID_TOKEN',
];

/** Further keys with which the inventory can fail (docs/api.md, Errors). */
const furtherKeys = [
  'INVENTORY_PRIVATE',
  'VALIDATION_FAILED',
  'NOT_FOUND',
  'RATE_LIMITED',
  'SERVER_ERROR',
  'SYSTEM_MAINTENANCE',
  'SERVICE_UNAVAILABLE',
  'UNAUTHORIZED',
  'MISSING_BEARER',
  'TOKEN_INVALID_OR_EXPIRED',
  'TOKEN_EXPIRED',
  'FORBIDDEN',
  'ACCOUNT_DISABLED',
  'USER_NOT_FOUND',
  'CLIENT_USER_NOT_FOUND',
];

const steamPage = /^https:\/\/(store\.steampowered|steamcommunity)\.com\//;

const knownKeys = [...seedKeys, ...furtherKeys, ...Object.values(localKeys)];
const unknown = describeError(new AssetPayError({ key: 'NEVER_HEARD_OF' }));

test.each(knownKeys)('%s has a title, a cause and an action of its own', (key) => {
  const description = describeError(new AssetPayError({ key }));
  expect(description.title.trim()).not.toBe('');
  expect(description.cause.trim()).not.toBe('');
  expect(description.action.trim()).not.toBe('');
  expect(description.title).not.toBe(unknown.title);
  expect(description.cause).not.toContain(key);
});

test('no two documented errors of the inventory share their words', () => {
  const titles = seedKeys.map((key) => describeError(new AssetPayError({ key })).title);
  expect(new Set(titles).size).toBe(seedKeys.length);
});

describe('the remedy fits the error', () => {
  test.each([
    ['STEAM_UNAVAILABLE', 'wait'],
    ['STEAM_RATE_LIMITED', 'wait'],
    ['INVENTORY_FETCH_FAILED', 'wait'],
    ['NO_BOTS_AVAILABLE', 'wait'],
    ['FLEET_DEGRADED', 'wait'],
    ['RATE_LIMITED', 'wait'],
    ['SYSTEM_MAINTENANCE', 'wait'],
    ['SERVER_ERROR', 'wait'],
    ['API_UNREACHABLE', 'wait'],
    ['ANSWER_IS_HTML', 'wait'],
    ['USER_NOT_TRADEABLE', 'link'],
    ['INVENTORY_PRIVATE', 'link'],
    ['INVALID_TOKEN', 'signIn'],
    ['TOKEN_EXPIRED', 'signIn'],
    ['UNAUTHORIZED', 'signIn'],
    ['SIGNED_OUT', 'signIn'],
    ['VALIDATION_FAILED', 'clearFilters'],
    ['FORBIDDEN', 'retry'],
    ['ACCOUNT_DISABLED', 'retry'],
  ])('%s: %s', (key, kind) => {
    const { remedy } = describeError(new AssetPayError({ key }));
    expect(remedy.kind).toBe(kind);
    if (remedy.kind === 'link') expect(remedy.href).toMatch(steamPage);
  });

  test('a limit that all players of the site share cannot be hurried', () => {
    const { remedy } = describeError(new AssetPayError({ key: 'RATE_LIMITED', status: 429 }));
    expect(remedy).toMatchObject({ kind: 'wait', canRetryNow: false });
  });
});

describe('an error nobody has heard of goes by the class of its status', () => {
  test.each([
    [401, 'signIn'],
    [429, 'wait'],
    [500, 'wait'],
    [503, 'wait'],
    [599, 'wait'],
    [400, 'retry'],
    [418, 'retry'],
    [424, 'retry'],
    [200, 'retry'],
    [undefined, 'retry'],
  ])('%s: %s', (status, kind) => {
    const description = describeError(new AssetPayError({ key: 'NEVER_HEARD_OF', status }));
    expect(description.remedy.kind).toBe(kind);
    expect(description.title).not.toBe('');
  });

  test('an unknown error quotes the API’s message, cut to a limit', () => {
    const said = describeError(
      new AssetPayError({ key: 'NEW_RULE', status: 403, message: 'Trading is closed on Sundays' }),
    );
    expect(said.cause).toContain('Trading is closed on Sundays');
    const endless = new AssetPayError({ key: 'NEW_RULE', status: 403, message: 'x'.repeat(5_000) });
    expect(describeError(endless).cause.length).toBeLessThan(400);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
    'the key "%s", which every object knows, is nobody’s',
    (key) => {
      const { title, remedy } = describeError(new AssetPayError({ key, status: 400 }));
      expect(title).toBe(unknown.title);
      expect(remedy.kind).toBe('retry');
    },
  );
});
