import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { root } from '../run/tools.mjs';
import { findPackages } from './findPackages';
import { readNotice } from './readNotice';

/** The bundled packages, by the modules that the bundler itself names. */
const bundled = new Set<string>();
let styles = '';
let licences = '';

const folder = mkdtempSync(join(tmpdir(), 'licences-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Notes what a build is about to write. */
const notes: Plugin = {
  name: 'notes',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') for (const id of file.moduleIds) noteModule(id);
        else if (file.fileName.endsWith('.css')) styles += file.source;
        else if (file.fileName === 'licences.txt') licences = String(file.source);
      }
    },
  },
};

function noteModule(id: string): void {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
  if (name !== undefined) bundled.add(name);
}

beforeAll(async () => {
  // Vitest's own would make Vite bundle React's development build.
  vi.stubEnv('NODE_ENV', 'production');
  await build({ root, logLevel: 'silent', build: { write: false }, plugins: [notes] });
  vi.unstubAllEnvs();
}, 60_000);

/** The names at the head of each notice. */
const listed = () =>
  licences.split(/^-{80}$/m).map((notice) => /^\S+/.exec(notice.trim())?.[0] ?? '');

test('every bundled package is listed with the text of its licence', () => {
  expect([...bundled].filter((name) => !listed().includes(name))).toEqual([]);
  for (const name of bundled) {
    const own = join(root, 'node_modules', name);
    const file = readdirSync(own).find((one) => /^LICENSE(\.md)?$/.test(one)) ?? 'LICENSE';
    const text = readFileSync(join(own, file), 'utf8').trim();
    expect(licences, name).toContain(text.replaceAll('\r\n', '\n'));
  }
});

test('what is listed is bundled, but for the page itself and what writes its helpers', () => {
  const others = listed().filter((name) => !bundled.has(name));
  expect(others).toEqual(['assetpay-deposit', 'rolldown', 'tailwindcss', 'vite']);
});

test('the rules that a stylesheet takes from a package are listed too', () => {
  const banners = [...styles.matchAll(/\/\*!\s*(\S+) v/g)].map(([, name]) => name);
  expect(banners).toContain('tailwindcss');
  for (const name of banners) expect(listed()).toContain(name);
});

test('a package inside another one is found', () => {
  const ids = ['/page/src/a.ts', '/page/node_modules/@a/b/c.js?v=1', '/x/node_modules/d/e/f.js'];
  const inner = '/page/node_modules/g/node_modules/h/i.js';
  expect(findPackages([...ids, inner], '/page')).toEqual([
    '/page/node_modules/@a/b',
    '/page/node_modules/g/node_modules/h',
    '/x/node_modules/d',
  ]);
});

test('generated code of an unknown author fails the build', () => {
  expect(() => findPackages(['\0somebody/helper.js'], root)).toThrow('whose code is');
});

test('a package without the text of its licence fails the build', () => {
  const manifest = { name: 'bare', version: '1.0.0', license: 'MIT' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  expect(() => readNotice(folder)).toThrow('bare comes without the text');
  writeFileSync(join(folder, 'LICENCE.md'), 'As you like.');
  expect(readNotice(folder)).toBe('bare 1.0.0, MIT\n\nAs you like.\n');
});
