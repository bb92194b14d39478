import { describe, expect, test } from 'vitest';
import { apiErrors } from '../../../sandbox/wire/toApiError';
import { AssetPayError, localKeys } from './AssetPayError';
import { describeError, toReport } from './describeError';
import { words } from './words';

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
  'NO_API_SECRET_CONFIGURED',
  'MERCHANT_API_KEY_REQUIRED',
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
    ['GATEWAY_ANSWER', 'wait'],
    ['USER_NOT_TRADEABLE', 'link'],
    ['INVENTORY_PRIVATE', 'link'],
    ['INVALID_TOKEN', 'signIn'],
    ['TOKEN_EXPIRED', 'signIn'],
    ['UNAUTHORIZED', 'signIn'],
    ['SIGNED_OUT', 'signIn'],
    ['VALIDATION_FAILED', 'clearFilters'],
    ['NO_API_SECRET_CONFIGURED', 'report'],
    ['MERCHANT_API_KEY_REQUIRED', 'report'],
    ['MERCHANT_NO_API_SECRET', 'report'],
    ['INVALID_API_KEY', 'report'],
    ['MISSING_BEARER', 'report'],
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

  test.each([401, 403, 418, 429, 500, 503])(
    'an unknown error with status %i quotes the API’s message, cut to a limit',
    (status) => {
      const says = (message: string) =>
        describeError(new AssetPayError({ key: 'NEW_RULE', status, message })).cause;
      expect(says('Trading is closed on Sundays')).toContain('“Trading is closed on Sundays”');
      expect(says('x'.repeat(5_000)).length).toBeLessThan(500);
      expect(says(' ')).not.toContain('“');
      expect(describeError(new AssetPayError({ key: 'NEW_RULE', status })).cause).not.toContain(
        '“',
      );
    },
  );

  test.each([
    [401, 'INVALID_TOKEN'],
    [403, 'FORBIDDEN'],
    [429, 'RATE_LIMITED'],
    [503, 'SERVICE_UNAVAILABLE'],
  ])('an unknown error with status %i has the title of %s', (status, key) => {
    const { title } = describeError(new AssetPayError({ key: 'NEW_RULE', status }));
    expect(title).toBe(describeError(new AssetPayError({ key })).title);
  });

  test('a key that the page knows is told in the words of the page alone', () => {
    const message = 'invalid token';
    for (const key of ['INVALID_TOKEN', 'TOKEN_EXPIRED', 'INVALID_API_KEY']) {
      const { cause } = describeError(new AssetPayError({ key, status: 401, message }));
      expect(cause).not.toContain(message);
    }
  });

  test('a gateway that forbids says nothing of the player’s account', () => {
    const { title } = describeError(
      new AssetPayError({ key: localKeys.gatewayAnswer, status: 403 }),
    );
    expect(title).toBe(describeError(new AssetPayError({ key: localKeys.gatewayAnswer })).title);
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

test('the details for support name the error, its status, its request and its time', () => {
  const requestId = '0b9c0f66-5d5c-4e5c-9f6a-0f4f1f6c3a11';
  const error = new AssetPayError({ key: 'NO_API_SECRET_CONFIGURED', status: 401, requestId });
  expect(toReport(error)).toMatch(
    /NO_API_SECRET_CONFIGURED, status 401, request 0b9c0f66-[-0-9a-f]+, \d{4}-\d\d-\d\dT/,
  );
  expect(toReport(new AssetPayError({ key: 'MISSING_BEARER' }))).not.toMatch(/undefined|NaN/);
});

test('every error of the API that has words can be met in the sandbox', () => {
  const ownKeys: readonly string[] = Object.values(localKeys);
  const keys = Object.keys(words.byKey).filter((key) => !ownKeys.includes(key));
  expect(keys.filter((key) => !Object.hasOwn(apiErrors, key))).toEqual([]);
});
