import { describe, expect, test } from 'vitest';
import { isAllowed, parsePolicies } from './policy';

const self = 'https://deposit.site.example';

describe('a source of a policy', () => {
  test.each([
    ['https://api.site.example', 'https://api.site.example', true],
    ['https://api.site.example', 'https://api.site.example:8443', false],
    ['https://api.site.example:*', 'https://api.site.example:8443', true],
    ['http://api.site.example', 'https://api.site.example', true],
    ['https://api.site.example', 'http://api.site.example', false],
    ['https://API.site.example/v1', 'https://api.site.example', true],
    ['api.site.example', 'https://api.site.example', true],
    ['*.site.example', 'https://api.site.example', true],
    ['*.site.example', 'https://site.example', false],
    ['*.site.example', 'https://api.mysite.example', false],
    ["'self'", self, true],
    ["'self'", 'https://api.site.example', false],
    ["'none'", self, false],
    ['https:', 'https://api.site.example', true],
    ['data:', 'https://api.site.example', false],
    ['*', 'https://api.site.example', true],
  ])('%s, asked about %s: %s', (source, origin, allowed) => {
    const policies = parsePolicies(`connect-src 'none' ${source}`);
    expect(isAllowed(policies, 'connect-src', { origin, self })).toBe(allowed);
  });
});

test('what is loaded falls back to default-src, frames around the page do not', () => {
  const policies = parsePolicies("default-src 'none'");
  expect(isAllowed(policies, 'img-src', { origin: self, self })).toBe(false);
  expect(isAllowed(policies, 'frame-ancestors', { origin: self, self })).toBe(true);
});

test('of several policies each has a say', () => {
  const policies = parsePolicies("img-src *, img-src 'self'; frame-ancestors *, ");
  expect(policies).toHaveLength(2);
  const origin = 'https://images.example';
  expect(isAllowed(policies, 'img-src', { origin, self })).toBe(false);
  expect(isAllowed(policies, 'img-src', { origin: self, self })).toBe(true);
});
