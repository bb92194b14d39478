import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const reference = /`([\w./-]+\.(?:test\.tsx?|spec\.ts))`: "([^"]+)"/g;
/** The title in `test('…'`, `describe('…'` and `test.each([…])('…'`. */
const titleOf =
  /(?:\b(?:\w*[tT]est|describe)(?:\.describe|\.fail)?\(|\)\()\s*(?:'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`)/g;

/** The claims: the list items of the file, without HTML comments. */
function listClaims(text: string): string[] {
  const [, ...sections] = text.replaceAll(/<!--[\s\S]*?-->/g, '').split(/^## /m);
  // This section describes the threat, which no test can show.
  return sections
    .filter((section) => !section.startsWith('What a token can do'))
    .flatMap((section) => section.split('\n').filter((line) => line.startsWith('- ')));
}

/** The titles of a test file, with `…` in place of each template expression. */
function listTitles(file: string): string[] {
  return [...read(file).matchAll(titleOf)].map(([, single, double, template]) =>
    (single ?? double ?? template ?? '').replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…'),
  );
}

const claims = listClaims(read('SECURITY.md'));
const references = claims.flatMap((claim) =>
  [...claim.matchAll(reference)].map(([, file = '', title = '']) => [file, title] as const),
);

test('there are claims, and each names a test', () => {
  expect(claims.length).toBeGreaterThan(20);
  for (const claim of claims) expect(claim).toMatch(new RegExp(reference.source));
});

test.each(references)('%s has the test "%s"', (file, title) => {
  expect(existsSync(join(root, file)), `${file} is there`).toBe(true);
  expect(listTitles(file)).toContain(title);
});

const entryName = /['"`](assetpay\.[a-z]+)/g;

/** The names of storage entries in the code of the page. */
function listEntries(): string[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.|testing\//.test(file));
  return code.flatMap((file) =>
    [...read(join('src', file)).matchAll(entryName)].map(([, name = '']) => name),
  );
}

test('every entry that the page stores is in the table, and no other', () => {
  const rows = [...read('SECURITY.md').matchAll(/^\| `(assetpay\.[a-z]+)/gm)];
  const documented = rows.map(([, name]) => name);
  expect(documented.toSorted()).toEqual([...new Set(listEntries())].toSorted());
});

const Package = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
const Lock = z.object({
  packages: z.record(z.string(), z.object({ integrity: z.string().optional() })),
});

test('every dependency is pinned, and the lock knows its hash', () => {
  const { dependencies, devDependencies } = Package.parse(JSON.parse(read('package.json')));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  }
  const { '': _page, ...packages } = Lock.parse(JSON.parse(read('package-lock.json'))).packages;
  const unhashed = Object.entries(packages).filter(([, entry]) => entry.integrity === undefined);
  expect(unhashed.map(([name]) => name)).toEqual([]);
});
