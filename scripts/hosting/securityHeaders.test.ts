import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { root } from '../run/tools.mjs';
import { toMetaPolicy, toSecurityHeaders } from './securityHeaders.mjs';

/** The directives of the policy for a configuration, by name, each with its values. */
function readPolicy(config: object): Map<string, string[]> {
  const policy = toSecurityHeaders(config)['Content-Security-Policy'] ?? '';
  const parts = policy.split('; ').map((directive) => directive.split(' '));
  return new Map(parts.map(([name = '', ...values]) => [name, values]));
}

test('without a configuration the page talks to AssetPay, shows Steam’s pictures, and is framed by nobody', () => {
  const policy = readPolicy({});
  expect(policy.get('connect-src')).toEqual(["'self'", 'https://api.assetpay.gg']);
  expect(policy.get('img-src')).toEqual([
    "'self'",
    'https://community.akamai.steamstatic.com',
    'https://*.steamstatic.com',
  ]);
  expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
  expect(toSecurityHeaders({})['X-Frame-Options']).toBe('DENY');
});

test('the hosts of a configuration are reached, and no others', () => {
  const config = {
    apiBaseUrl: 'https://api.site.example/assetpay',
    steamImageBaseUrl: 'https://images.site.example:8443/image/',
    tokenEndpoint: 'https://login.site.example/token?for=deposit',
  };
  const policy = readPolicy(config);
  expect(policy.get('connect-src')).toEqual([
    "'self'",
    'https://api.site.example',
    'https://login.site.example',
  ]);
  expect(policy.get('img-src')).toEqual([
    "'self'",
    'https://images.site.example:8443',
    'https://images.site.example',
    'https://*.steamstatic.com',
  ]);
});

test('paths of the page’s own site need no host', () => {
  const config = { apiBaseUrl: '/api', steamImageBaseUrl: './icons/', tokenEndpoint: '../token' };
  expect(readPolicy(config).get('connect-src')).toEqual(["'self'"]);
  expect(readPolicy(config).get('img-src')).toEqual(["'self'", 'https://*.steamstatic.com']);
});

test('the origins that may embed the page are those it asks for a token', () => {
  const parentOrigins = ['https://site.example', 'https://www.site.example:444'];
  expect(readPolicy({ parentOrigins }).get('frame-ancestors')).toEqual(parentOrigins);
  expect(toSecurityHeaders({ parentOrigins })).not.toHaveProperty('X-Frame-Options');
});

test.each<[string, unknown]>([
  ['apiBaseUrl', 'https://*.site.example'],
  ['apiBaseUrl', 'https://a;script-src.example'],
  ['apiBaseUrl', 'http://site.example'],
  ['apiBaseUrl', "https://'unsafe-inline'"],
  ['apiBaseUrl', null],
  ['apiBaseUrl', '//site.example'],
  ['steamImageBaseUrl', 'data:'],
  ['tokenEndpoint', ''],
  ['tokenEndpoint', 7],
  ['parentOrigins', 'https://site.example'],
  ['parentOrigins', ['*']],
  ['parentOrigins', ['https://*.site.example']],
  ['parentOrigins', ['https://site.example/']],
  ['parentOrigins', [null]],
])('%s with the value %j is refused by its name', (key, value) => {
  expect(() => toSecurityHeaders({ [key]: value })).toThrow(`config.json: ${key}`);
});

test('no configuration, however hostile, loosens what scripts may do or breaks out of a header', () => {
  const text = fc.oneof(
    fc.constantFrom('https://api.site.example', '/api', 'http://localhost:1', 'https://ü.example'),
    fc.string({ maxLength: 8 }).map((host) => `https://${host}/`),
    fc
      .constantFrom('; script-src *', ' *', "'unsafe-inline'", '"', '$uri', ',', '\r\nX: y')
      .map((end) => `https://site.example${end}`),
  );
  const config = fc.record(
    {
      apiBaseUrl: text,
      steamImageBaseUrl: text,
      tokenEndpoint: text,
      parentOrigins: fc.array(text),
    },
    { requiredKeys: [] },
  );
  const names = [...readPolicy({}).keys()];
  fc.assert(
    fc.property(config, (hostile) => {
      if (isRefused(hostile)) return;
      const policy = readPolicy(hostile);
      expect([...policy.keys()]).toEqual(names);
      expect(policy.get('script-src')).toEqual(["'self'"]);
      for (const value of Object.values(toSecurityHeaders(hostile))) {
        expect(value).toMatch(/^[\x20-\x7e]+$/);
        expect(value).not.toMatch(/["$\\]|unsafe/);
      }
    }),
    { numRuns: 300, seed: 5 },
  );
});

function isRefused(config: object): boolean {
  try {
    toSecurityHeaders(config);
    return false;
  } catch {
    return true;
  }
}

test('nothing is allowed inline or made from text, with headers or without', () => {
  for (const policy of [toMetaPolicy(), toSecurityHeaders({})['Content-Security-Policy'] ?? '']) {
    expect(policy).not.toMatch(/unsafe|data:|blob:|\*(?!\.steamstatic\.com)/);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  }
});

test('the one inline style that the headers allow is that of 404.html, byte for byte', () => {
  const html = readFileSync(join(root, 'public/404.html'), 'utf8');
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  const hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  expect(readPolicy({}).get('style-src')).toEqual(["'self'", hash]);
  expect(html, 'and so says its own policy').toContain(`default-src 'none'; style-src ${hash};`);
  expect(toMetaPolicy(), 'the page itself needs none').not.toContain('sha256');
});
