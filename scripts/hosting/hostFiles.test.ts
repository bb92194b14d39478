import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { toHeadersFile, toNginxHeaders, toVercelConfig } from './hostFiles.mjs';
import { toSecurityHeaders } from './securityHeaders.mjs';
import { cacheControl } from './servedFiles.mjs';
import { writeHeaders } from './writeHeaders.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  mkdirSync(join(folder, 'hosting'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const files = ['404.html', 'assets/index-a1.js', 'config.json', 'embed.js', 'index.html'];
const site = { config: {}, files, path: '/deposit/' };

type Rules = Map<string, Record<string, string>>;

/** The rules of a `_headers` file: headers by path. */
function readRules(file: string): Rules {
  const rules: Rules = new Map();
  let path = '';
  for (const line of file.split('\n').filter((text) => text && !text.startsWith('#'))) {
    if (!line.startsWith(' ')) path = line;
    const [, name, value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    rules.set(path, { ...rules.get(path), ...(name && { [name]: value }) });
  }
  return rules;
}

const VercelConfig = z.object({
  headers: z.array(
    z.object({
      source: z.string(),
      headers: z.array(z.object({ key: z.string(), value: z.string() })),
    }),
  ),
});

function readVercelRules(text: string): Rules {
  const { headers } = VercelConfig.parse(JSON.parse(text));
  const toRecord = (pairs: { key: string; value: string }[]) =>
    Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
  return new Map(headers.map((rule) => [rule.source, toRecord(rule.headers)]));
}

const formats = [
  ['_headers', readRules(toHeadersFile(site)), '/deposit/*'],
  ['vercel.json', readVercelRules(toVercelConfig(site)), '/deposit/(.*)'],
] as const;

test.each(formats)('%s gives every path the security headers', (_name, rules, everything) => {
  const common = rules.get(everything) ?? {};
  const own = [...rules].filter(([path]) => path !== everything);
  for (const [path, headers] of own.filter(([file]) => !file.endsWith('embed.js'))) {
    expect({ ...headers, ...common }, path).toMatchObject(toSecurityHeaders({}));
  }
  for (const [path, headers] of own) {
    expect(
      Object.keys(headers).filter((name) => name in common),
      `${path} sets twice`,
    ).toEqual([]);
  }
});

test.each(formats)('%s lets other origins load embed.js, and nothing else', (_name, rules) => {
  const shared = [...rules].filter(([, headers]) => 'Access-Control-Allow-Origin' in headers);
  expect(Object.fromEntries(shared)).toEqual({
    '/deposit/embed.js': {
      'Cache-Control': cacheControl.other,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Access-Control-Allow-Origin': '*',
    },
  });
});

test.each(formats)('%s keeps for a year only what exists', (_name, rules, everything) => {
  const caching = [...rules].filter(([path]) => path !== everything);
  expect(
    Object.fromEntries(caching.map(([path, headers]) => [path, headers['Cache-Control']])),
  ).toEqual({
    '/deposit/': cacheControl.other,
    '/deposit/404.html': cacheControl.other,
    '/deposit/assets/index-a1.js': cacheControl.hashed,
    '/deposit/config.json': cacheControl.other,
    '/deposit/embed.js': cacheControl.other,
    '/deposit/index.html': cacheControl.other,
  });
});

test('no line of _headers is longer than Cloudflare reads', () => {
  const parentOrigins = Array.from({ length: 20 }, (_, at) => `https://shop-${at}.site.example`);
  const lines = toHeadersFile({ ...site, config: { parentOrigins } }).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2_000);
});

test('nginx sends every header with every answer, errors too', () => {
  const lines = toNginxHeaders({}).trim().split('\n').slice(1);
  const expected = Object.entries(toSecurityHeaders({})).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  expect(lines).toEqual(expected);
});

test('nginx has the headers of embed.js in a file of their own', () => {
  const lines = toNginxHeaders({}, 'embed.js').trim().split('\n').slice(1);
  expect(lines).toContain('add_header Cross-Origin-Resource-Policy "cross-origin" always;');
  expect(lines).toContain('add_header Access-Control-Allow-Origin "*" always;');
  expect(lines).toHaveLength(Object.keys(toSecurityHeaders({})).length + 1);
});

test('the files follow config.json, and name what is there to be served', () => {
  writeFileSync(join(folder, 'config.json'), '{ "apiBaseUrl": "https://api.site.example" }');
  const written = writeHeaders(folder, '/deposit/');
  expect(written).toEqual([
    '_headers',
    'vercel.json',
    'hosting/nginx-headers.conf',
    'hosting/nginx-embed-headers.conf',
  ]);
  for (const file of written) {
    expect(readFileSync(join(folder, file), 'utf8')).toContain("'self' https://api.site.example;");
  }
  const paths = [...readRules(readFileSync(join(folder, '_headers'), 'utf8')).keys()];
  expect(paths).toEqual(['/deposit/*', '/deposit/', '/deposit/config.json']);
  expect(writeHeaders(folder, '/deposit/'), 'written again, they do not name themselves').toEqual(
    written,
  );
  expect([...readRules(readFileSync(join(folder, '_headers'), 'utf8')).keys()]).toEqual(paths);
});

test('no config.json means the defaults', () => {
  writeHeaders(folder);
  const written = readFileSync(join(folder, '_headers'), 'utf8');
  expect(written).toBe(toHeadersFile({ config: {}, files: [], path: '/' }));
});

test.each(['', '[]', 'null', '{ "parentOrigins": ["*"] }'])(
  'a config.json that holds %j is refused, and nothing is written',
  (content) => {
    writeFileSync(join(folder, 'config.json'), content);
    expect(() => writeHeaders(folder)).toThrow('config.json: ');
    expect(readdirSync(folder, { recursive: true })).toEqual(['config.json', 'hosting']);
  },
);
