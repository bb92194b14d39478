import { expect, test } from 'vitest';
import { createRateLimit } from './createRateLimit';

test('lets as many requests pass as a minute allows, then names the seconds to wait', () => {
  const limit = createRateLimit(2);
  expect(limit.whyNotNow(0)).toBeUndefined();
  expect(limit.whyNotNow(10_000)).toBeUndefined();
  expect(limit.whyNotNow(20_500)).toBe(40);
});

test('slides: each request leaves the window a minute after it came', () => {
  const limit = createRateLimit(2);
  limit.whyNotNow(0);
  limit.whyNotNow(30_000);
  expect(limit.whyNotNow(60_000)).toBeUndefined();
  expect(limit.whyNotNow(60_001)).toBe(30);
});

test('does not hold refused requests against the caller', () => {
  const limit = createRateLimit(1);
  limit.whyNotNow(0);
  for (let now = 1; now < 60_000; now += 1_000) expect(limit.whyNotNow(now)).toBeGreaterThan(0);
  expect(limit.whyNotNow(60_000)).toBeUndefined();
});
