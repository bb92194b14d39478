import { describe, expect, test } from 'vitest';
import { AssetPayError } from './AssetPayError';
import { computeRetryWaitMs, findRemedy } from './errorRemedy';

const waiting = [
  'INVENTORY_FETCH_FAILED',
  'STEAM_UNAVAILABLE',
  'STEAM_RATE_LIMITED',
  'NO_BOTS_AVAILABLE',
  'FLEET_DEGRADED',
  'RATE_LIMITED',
  'SYSTEM_MAINTENANCE',
  'SERVICE_UNAVAILABLE',
  'SERVER_ERROR',
  'API_UNREACHABLE',
  'API_TIMED_OUT',
  'GATEWAY_ANSWER',
  'ANSWER_IS_EMPTY',
  'ANSWER_IS_BROKEN',
  'ANSWER_IS_STRANGE',
];

const lasting = [
  'USER_NOT_TRADEABLE',
  'INVENTORY_PRIVATE',
  'INVALID_TOKEN',
  'TOKEN_EXPIRED',
  'UNAUTHORIZED',
  'SIGNED_OUT',
  'VALIDATION_FAILED',
  'MISSING_BEARER',
  'NOT_FOUND',
  'FORBIDDEN',
  'ACCOUNT_DISABLED',
  'NO_API_SECRET_CONFIGURED',
  'MERCHANT_API_KEY_REQUIRED',
  'USER_NOT_FOUND',
  'CLIENT_USER_NOT_FOUND',
];

test('retries are slower for Steam’s and shared limits than for network failures', () => {
  const first = (key: string) => computeRetryWaitMs(new AssetPayError({ key }), 1) ?? 0;
  for (const key of ['STEAM_RATE_LIMITED', 'RATE_LIMITED', 'FLEET_DEGRADED']) {
    expect(first(key)).toBeGreaterThan(5 * first('API_UNREACHABLE'));
  }
});

test('an unknown failure of the server is tried again, an unknown refusal is not', () => {
  const remedy = (status: number) => findRemedy(new AssetPayError({ key: 'NEW', status })).kind;
  expect([500, 502, 599, 429].map(remedy)).toEqual(['wait', 'wait', 'wait', 'wait']);
  expect([400, 403, 404, 424].map(remedy)).toEqual(['retry', 'retry', 'retry', 'retry']);
  expect(remedy(401)).toBe('signIn');
});

test.each(['GATEWAY_ANSWER', 'ANSWER_IS_EMPTY', 'ANSWER_IS_STRANGE', 'HTTP_400', 'HTTP_403'])(
  '%s with a 4xx is not tried again for ever',
  (key) => {
    for (const status of [400, 403, 404, 410, 422]) {
      expect(computeRetryWaitMs(new AssetPayError({ key, status }), 1)).toBeUndefined();
    }
    for (const status of [408, 425, 429, 500, 503]) {
      const wait = computeRetryWaitMs(new AssetPayError({ key, status }), 1);
      if (key.startsWith('HTTP')) continue;
      expect(wait).toBeGreaterThan(0);
    }
  },
);

describe('trying again by itself', () => {
  test.each(waiting)('after %s takes longer each time and never longer than minutes', (key) => {
    const error = new AssetPayError({ key });
    const waits = [1, 2, 3, 4, 20, 5_000].map(
      (failures) => computeRetryWaitMs(error, failures) ?? -1,
    );
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits[0]).toBeGreaterThanOrEqual(1_000);
    expect(waits[1]).toBeGreaterThan(waits[0] ?? 0);
    expect(waits.at(-1)).toBeLessThanOrEqual(300_000);
  });

  test('waits as long as the API asks, be that shorter or longer', () => {
    for (const retryAfterMs of [2_000, 600_000]) {
      const error = new AssetPayError({ key: 'FLEET_DEGRADED', retryAfterMs });
      expect(computeRetryWaitMs(error, 1)).toBe(retryAfterMs);
    }
  });

  test('never becomes a storm of requests when the API, or a clock that is ahead, asks for none', () => {
    const error = new AssetPayError({ key: 'RATE_LIMITED', status: 429, retryAfterMs: 0 });
    for (const failures of [1, 2, 10]) {
      expect(computeRetryWaitMs(error, failures)).toBeGreaterThanOrEqual(1_000);
    }
  });

  test.each(lasting)(
    'does not happen after %s, which it would not cure, even when asked for',
    (key) => {
      expect(
        computeRetryWaitMs(new AssetPayError({ key, retryAfterMs: 1_000 }), 1),
      ).toBeUndefined();
    },
  );
});
