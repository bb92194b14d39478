import { describe, expect, test } from 'vitest';
import { parseConfig } from '~/app/visit/config';
import { describeInstallation } from './describeInstallation';
import type { Facts, OwnAnswer, Probe } from './facts';
import { toReport } from './toReport';

const now = Date.UTC(2026, 10, 29, 12);
const page = 'https://deposit.site.example';
const shop = 'https://www.site.example';

const policy = [
  "default-src 'none'",
  "require-trusted-types-for 'script'",
  "connect-src 'self' https://api.assetpay.gg",
  "img-src 'self' https://community.akamai.steamstatic.com",
  `frame-ancestors ${shop}`,
].join('; ');

function toAnswer(headers: Record<string, string>, text = ''): OwnAnswer {
  const date = new Date(now).toUTCString();
  return { status: 200, headers: { date, 'cache-control': 'no-cache', ...headers }, text };
}

const written = { merchantId: 'site-42', parentOrigins: [shop] };

const answer: Exclude<Probe, string> = {
  status: 200,
  isJson: true,
  key: undefined,
  hasRetryAfter: false,
  date: undefined,
  iconUrl: 'a',
};

const right: Facts = {
  place: { origin: page, isSecure: true, isFramed: true, named: shop, around: [shop] },
  files: {
    page: toAnswer({ 'content-security-policy': policy }),
    config: toAnswer({}, JSON.stringify(written)),
    hashed: toAnswer({ 'cache-control': 'max-age=31536000, immutable', 'content-encoding': 'br' }),
    embed: toAnswer({
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
    }),
    metaPolicy: "require-trusted-types-for 'script'",
  },
  config: { kind: 'usable', config: parseConfig(written) },
  token: { kind: 'token', parts: 3, lacks: [], expiresAt: now + 1 },
  api: {
    url: 'https://api.assetpay.gg/client/inventory',
    plain: { ...answer, status: 401 },
    signed: answer,
    isReachable: true,
  },
  picture: { url: 'https://community.akamai.steamstatic.com/a', isIcon: true, isLoaded: true },
  clock: now,
  storage: { device: true, tab: true },
  refused: [],
};

const listWrong = (facts: Facts) =>
  describeInstallation(facts).filter(({ severity }) => /fault|warning/.test(severity));

/** Sentences of what is wrong once a part of the facts is another. */
const listTexts = (change: Partial<Facts>) =>
  listWrong({ ...right, ...change }).map(({ text }) => text);

test('nothing is wrong with a right installation', () => {
  expect(listWrong(right)).toEqual([]);
});

test('the worst comes first, and each finding once', () => {
  const findings = describeInstallation({ ...right, picture: undefined, clock: now + 1e7 });
  const severities = findings.map(({ severity }) => severity);
  expect(severities[0]).toBe('warning');
  expect(severities.at(-1)).toBe('fine');
  expect(new Set(findings.map(({ text }) => text)).size).toBe(findings.length);
});

describe('the frame', () => {
  test('of a host that names another origin than its own is told so', () => {
    const place = { ...right.place, around: ['https://evil.example'] };
    expect(listTexts({ place })).toEqual([
      expect.stringContaining('names https://www.site.example as the host'),
      expect.stringContaining('https://evil.example is not in `parentOrigins`'),
    ]);
  });

  test('has to be in the list with every page around it', () => {
    const place = { ...right.place, around: [shop, 'https://portal.example'] };
    expect(listTexts({ place })).toEqual([expect.stringContaining('https://portal.example')]);
  });

  test.each(['www.site.example', `${shop}/`, 'javascript:alert(1)', ''])(
    'of a host that calls itself %s is no origin',
    (named) => {
      const place = { ...right.place, named, around: [] };
      expect(listTexts({ place })).toEqual([expect.stringContaining('is no origin')]);
    },
  );
});

test('one header mends all that is wrong with a policy', () => {
  const headers = { 'content-security-policy': "default-src 'none'; img-src 'self'" };
  const files = { ...right.files, page: toAnswer(headers), metaPolicy: '' };
  const [first, ...others] = listWrong({ ...right, files });
  expect(others).toHaveLength(3);
  expect(others.flatMap(({ lines }) => lines)).toEqual([]);
  const header = first?.lines.find(({ into }) => into === 'header');
  const mended = { 'content-security-policy': header?.text.replace(/^[^:]*: /, '') ?? '' };
  expect(listWrong({ ...right, files: { ...files, page: toAnswer(mended) } })).toEqual([]);
});

test('a logo on a host that the policy does not know is named', () => {
  const own = { ...written, theme: { logo: 'https://logos.example/a.svg' } };
  const config = { kind: 'usable', config: parseConfig(own) } as const;
  expect(listTexts({ config })).toEqual([
    expect.stringContaining('https://logos.example, which `theme.logo` names'),
  ]);
  const path = parseConfig({ ...written, theme: { logo: '/logo.svg' } });
  expect(listTexts({ config: { kind: 'usable', config: path } })).toEqual([]);
});

test('a policy that allows more frames than parentOrigins is named', () => {
  const headers = {
    'content-security-policy': policy.replace(shop, `${shop} https://old.example`),
  };
  const files = { ...right.files, page: toAnswer(headers) };
  expect(listTexts({ files })).toEqual([expect.stringContaining('lets https://old.example show')]);
});

test('the end of a token is by the clock of the host, as that of the device may be wrong', () => {
  const clock = now + 2 * 60 * 60 * 1_000;
  expect(listTexts({ clock })).toEqual([expect.stringMatching(/^The clocks differ/)]);
  const token = { kind: 'token', parts: 3, lacks: [], expiresAt: now - 1 } as const;
  expect(listTexts({ token, clock: now - 10 })).toEqual([
    expect.stringMatching(/^The token ended at 2026-11-29T11:59:59Z/),
  ]);
});

test('an answer that a cache has kept for hours is no wrong clock', () => {
  const date = new Date(now - 7_200_000).toUTCString();
  const headers = { 'content-security-policy': policy, date, age: '7200' };
  expect(listTexts({ files: { ...right.files, page: toAnswer(headers) } })).toEqual([]);
});

test.each([
  ['a redirect', { kind: 'lost', answer: 'redirect' }, 'the answer was a redirect'],
  ['status 403', { kind: 'lost', answer: 403 }, 'the answer was status 403'],
  ['a wrong field of the unit', { kind: 'wrong', keys: ['currency.rate'] }, '`currency.rate`'],
  ['no JSON', { kind: 'wrong', keys: ['config.json'] }, 'is no JSON object'],
] as const)('a config.json that is %s is named', (_title, config, text) => {
  const none = { token: { kind: 'unasked' }, api: undefined, picture: undefined } as const;
  expect(listTexts({ config, ...none })).toContainEqual(expect.stringContaining(text));
});

test('without config.json all defaults hold', () => {
  const files = { ...right.files, config: { ...toAnswer({}), status: 404 } };
  const config = { kind: 'usable', config: parseConfig({}) } as const;
  const place = { ...right.place, isFramed: false, named: undefined, around: [] };
  expect(listTexts({ files, config, place })).toEqual([
    expect.stringContaining('lets https://www.site.example show the page'),
  ]);
});

test('a token that is not there is a fault in a frame, and nothing to see without a source', () => {
  const token = { kind: 'none', key: 'SIGNED_OUT' } as const;
  expect(listTexts({ token })).toEqual([expect.stringContaining('handed over no token')]);
  const place = { ...right.place, isFramed: false, around: [] };
  expect(listTexts({ token, place })).toEqual([]);
});

test('an API that is not there, and one that sends no CORS, are told apart', () => {
  const api = {
    ...right.api,
    url: 'https://api.assetpay.gg/',
    plain: 'unreadable',
    signed: 'unreadable',
  } as const;
  expect(listTexts({ api: { ...api, isReachable: false } })).toEqual([
    expect.stringContaining('There is no answer'),
  ]);
  expect(listTexts({ api: { ...api, isReachable: true } })).toEqual([
    expect.stringContaining('does not let this page read'),
  ]);
});

test('a storage that keeps nothing is named', () => {
  expect(listTexts({ storage: { device: false, tab: true } })).toHaveLength(1);
});

test('the report is the whole of it as text', () => {
  const report = toReport(describeInstallation({ ...right, clock: now + 1e7 }), `${page}/`);
  expect(report).toMatch(
    /^Check of https:\/\/deposit\.site\.example\/\n\nFaults: 0\. Warnings: 1\./,
  );
  expect(report).toContain('WARNING: The clocks differ');
  expect(report).toContain('  see docs/backend.md');
  expect(report).toContain('FINE: The API answers');
});
