import { expect, test } from 'vitest';
import { AssetPayError, localKeys } from './AssetPayError';

test('a failure keeps what the API said and when it said it', () => {
  const before = Date.now();
  const error = new AssetPayError({
    key: 'VALIDATION_FAILED',
    message: 'Validation failed',
    code: 1001,
    status: 400,
    requestId: 'r-1',
    fields: { minPrice: 'must be a number' },
    details: { items: [] },
    retryAfterMs: 5_000,
  });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: 'AssetPayError',
    key: 'VALIDATION_FAILED',
    message: 'Validation failed',
    code: 1001,
    status: 400,
    requestId: 'r-1',
    fields: { minPrice: 'must be a number' },
    details: { items: [] },
    retryAfterMs: 5_000,
  });
  expect(error.occurredAt).toBeGreaterThanOrEqual(before);
  expect(error.occurredAt).toBeLessThanOrEqual(Date.now());
});

test('a failure that nobody described has its key for a message and no fields', () => {
  const error = new AssetPayError({ key: localKeys.unreachable });
  expect(error.message).toBe('API_UNREACHABLE');
  expect(error.fields).toEqual({});
  expect(error.retryAfterMs).toBeUndefined();
});
