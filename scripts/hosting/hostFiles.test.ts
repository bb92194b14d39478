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

const files = ['404.html', 'assets/index-a1.js', 'config.json', 'index.html'];
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
  expect(rules.get(everything)).toEqual(toSecurityHeaders({}));
});

test.each(formats)('%s keeps for a year only what exists', (_name, rules, everything) => {
  const caching = [...rules].filter(([path]) => path !== everything);
  expect(Object.fromEntries(caching)).toEqual({
    '/deposit/': { 'Cache-Control': cacheControl.other },
    '/deposit/404.html': { 'Cache-Control': cacheControl.other },
    '/deposit/assets/index-a1.js': { 'Cache-Control': cacheControl.hashed },
    '/deposit/config.json': { 'Cache-Control': cacheControl.other },
    '/deposit/index.html': { 'Cache-Control': cacheControl.other },
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

test('the files follow config.json, and name what is there to be served', () => {
  writeFileSync(join(folder, 'config.json'), '{ "apiBaseUrl": "https://api.site.example" }');
  const written = writeHeaders(folder, '/deposit/');
  expect(written).toEqual(['_headers', 'vercel.json', 'hosting/nginx-headers.conf']);
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
