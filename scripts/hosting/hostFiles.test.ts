import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toHeadersFile, toNginxHeaders } from './hostFiles.mjs';
import { toSecurityHeaders } from './securityHeaders.mjs';
import { writeHeaders } from './writeHeaders.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  mkdirSync(join(folder, 'hosting'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The rules of a `_headers` file: names of headers by path. */
function readRules(file: string): Map<string, string[]> {
  const rules = new Map<string, string[]>();
  let path = '';
  for (const line of file.split('\n').filter((text) => text && !text.startsWith('#'))) {
    if (!line.startsWith(' ')) path = line;
    else rules.set(path, [...(rules.get(path) ?? []), line.trim().split(': ')[0] ?? '']);
  }
  return rules;
}

test('_headers gives every path the security headers, and each kind of file its caching', () => {
  const rules = readRules(toHeadersFile({}, '/deposit/'));
  expect(rules.get('/deposit/*')).toEqual(Object.keys(toSecurityHeaders({})));
  expect(rules.get('/deposit/assets/*')).toEqual(['Cache-Control']);
  for (const name of ['', 'index.html', 'config.json']) {
    expect(rules.get(`/deposit/${name}`)).toEqual(['Cache-Control']);
  }
});

test('no line of _headers is longer than Cloudflare reads', () => {
  const parentOrigins = Array.from({ length: 20 }, (_, at) => `https://shop-${at}.site.example`);
  const lines = toHeadersFile({ parentOrigins }).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2_000);
});

test('nginx sends every header with every answer, errors too', () => {
  const lines = toNginxHeaders({}).trim().split('\n').slice(1);
  const expected = Object.entries(toSecurityHeaders({})).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  expect(lines).toEqual(expected);
});

test('the files follow config.json', () => {
  writeFileSync(join(folder, 'config.json'), '{ "apiBaseUrl": "https://api.site.example" }');
  const files = writeHeaders(folder);
  expect(files).toEqual(['_headers', 'hosting/nginx-headers.conf']);
  for (const file of files) {
    expect(readFileSync(join(folder, file), 'utf8')).toContain("'self' https://api.site.example;");
  }
});

test('no config.json means the defaults', () => {
  writeHeaders(folder);
  expect(readFileSync(join(folder, '_headers'), 'utf8')).toBe(toHeadersFile({}));
});

test.each(['', '[]', 'null', '{ "parentOrigins": ["*"] }'])(
  'a config.json that holds %j is refused, and nothing is written',
  (content) => {
    writeFileSync(join(folder, 'config.json'), content);
    expect(() => writeHeaders(folder)).toThrow('config.json: ');
    expect(() => readFileSync(join(folder, '_headers'))).toThrow('ENOENT');
  },
);
