import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

/**
 * A pattern in biome.json that never matches looks the same as one that does. So these tests run the
 * real configuration over real violations.
 */
const breaches = [
  ['an upward import', 'ui/a.ts', "import { b } from '~/items/b';", 'noRestrictedImports'],
  ['an upward type', 'lib/a.ts', "import type { B } from '~/assetpay/b';", 'noRestrictedImports'],
  ['a lazy upward import', 'items/a.ts', "import('~/app/b');", 'noRestrictedImports'],
  ['an upward export', 'assetpay/a.ts', "export { b } from '~/items/b';", 'noRestrictedImports'],
  [
    'a sibling feature',
    'inventory/a.ts',
    "import { b } from '~/deposit/b';",
    'noRestrictedImports',
  ],
  [
    'a sibling of trades',
    'trades/a.ts',
    "import { b } from '~/inventory/b';",
    'noRestrictedImports',
  ],
  ['pixels in the wire', 'assetpay/b.ts', "import { b } from '~/ui/b';", 'noRestrictedImports'],
  ['the wire in pixels', 'ui/b.ts', "import { b } from '~/assetpay/b';", 'noRestrictedImports'],
  [
    'React in the wire',
    'assetpay/c.ts',
    "import { useState } from 'react';",
    'noRestrictedImports',
  ],
  ['a room that has no floor', 'app/a.ts', "import { b } from '~/misc/b';", 'noRestrictedImports'],
  ['its own folder by ~/', 'ui/c.ts', "import { b } from '~/ui/b';", 'noRestrictedImports'],
  ['another room by ../', 'app/b.ts', "import { b } from '../items/b';", 'noRestrictedImports'],
  ['a folder above by ../', 'ui/deep/a.ts', "import { b } from '../b';", 'noRestrictedImports'],
  [
    'a folder below by ./',
    'inventory/a.ts',
    "import { b } from './read/b';",
    'noRestrictedImports',
  ],
  [
    'an upward import inside a room',
    'inventory/read/a.ts',
    "import { b } from '~/inventory/grid/b';",
    'noRestrictedImports',
  ],
  [
    'an upward type inside a room',
    'inventory/filters/a.ts',
    "import type { B } from '~/inventory/stacks/b';",
    'noRestrictedImports',
  ],
  [
    'a neighbour on the same inner floor',
    'deposit/outcome/a.ts',
    "import { b } from '~/deposit/review/b';",
    'noRestrictedImports',
  ],
  [
    'the folder around an inner folder',
    'inventory/grid/input/a.ts',
    "import { b } from '~/inventory/grid/b';",
    'noRestrictedImports',
  ],
  [
    'the top of a room from inside',
    'trades/describe/a.ts',
    "import { b } from '~/trades/b';",
    'noRestrictedImports',
  ],
  [
    'sub-rooms from the words they share',
    'trades/words.ts',
    "import { b } from '~/trades/follow/b';",
    'noRestrictedImports',
  ],
  [
    'a folder that is on no floor',
    'deposit/misc/a.ts',
    "import { b } from '~/deposit/picks/b';",
    'noRestrictedImports',
  ],
  [
    'a sibling feature from an inner folder',
    'deposit/picks/a.ts',
    "import { b } from '~/inventory/picking/b';",
    'noRestrictedImports',
  ],
  [
    'React in cards',
    'inventory/card/a.ts',
    "import { useState } from 'react';",
    'noRestrictedImports',
  ],
  [
    'React in rows',
    'inventory/rows/b.ts',
    "import { flushSync } from 'react-dom';",
    'noRestrictedImports',
  ],
  [
    'what is for tests',
    'inventory/read/c.ts',
    "import { b } from '~/assetpay/testing/b';",
    'noRestrictedImports',
  ],
  [
    'what is for tests of the same room',
    'deposit/sending/a.ts',
    "import { b } from '~/deposit/testing/b';",
    'noRestrictedImports',
  ],
  [
    'a sibling feature in a test',
    'deposit/sending/a.test.ts',
    "import { b } from '~/inventory/b';",
    'noRestrictedImports',
  ],
  [
    'browser tests in the page',
    'app/c.ts',
    "import { b } from '../../e2e/b';",
    'noRestrictedImports',
  ],
  ['the sandbox in the page', 'app/d.ts', "import { b } from '../../sandbox/b';", 'plugin'],
  ['a value of the page', '../sandbox/a.ts', "import { b } from '../src/assetpay/b';", 'plugin'],
  ['another room', '../sandbox/b.ts', "import type { B } from '~/items/b';", 'noRestrictedImports'],
  [
    'the page from outside',
    '../e2e/a.ts',
    "import { b } from '../src/lib/b';",
    'noRestrictedImports',
  ],
  [
    'the page from a folder of browser tests',
    '../e2e/support/page/a.ts',
    "import { b } from '../../../src/lib/b';",
    'noRestrictedImports',
  ],
  ['a type assertion', 'lib/b.ts', 'export const b = JSON.parse("") as string;', 'plugin'],
  ['an angle bracket assertion', 'lib/c.ts', 'export const b = <string>JSON.parse("");', 'plugin'],
  ['an assertion in a test', 'ui/d.test.tsx', 'export const b = {} as unknown;', 'plugin'],
  ['a default export', 'lib/d.ts', 'export default 1;', 'noDefaultExport'],
  ['an any', 'lib/e.ts', 'export const b: any = 1;', 'noExplicitAny'],
  ['a promise nobody awaits', 'lib/f.ts', 'const b = async () => 1;\nb();', 'noFloatingPromises'],
  ['a barrel', 'lib/g.ts', "export * from './h';", 'noReExportAll'],
] as const;

const allowed = [
  ['a floor below', 'app/e.ts', "import { b } from '~/deposit/b';\nb();"],
  ['the wire and the pixels in items', 'items/b.ts', "import { b } from '~/assetpay/b';\nb();"],
  ['a file of the same room', 'trades/b.ts', "import { b } from './c';\nb();"],
  ['an inner floor below', 'inventory/grid/a.ts', "import { b } from '~/inventory/rows/b';\nb();"],
  ['the words of the room', 'trades/follow/a.ts', "import { b } from '~/trades/words';\nb();"],
  ['the middle of a room', 'items/details/a.ts', "import { b } from '~/items/b';\nb();"],
  ['a room above in a test', 'trades/follow/a.test.ts', "import { b } from '~/trades/b';\nb();"],
  [
    'what is for tests in a test',
    'inventory/read/d.test.ts',
    "import { b } from '~/assetpay/testing/b';\nb();",
  ],
  [
    'the room around it in what is for tests',
    'app/testing/a.ts',
    "import { b } from '~/app/b';\nb();",
  ],
  [
    'the sandbox in what is for tests',
    'app/testing/b.ts',
    "import { b } from '../../../sandbox/b';\nb();",
  ],
  ['words without domain', 'ui/e.ts', "import { b } from '~/lib/b';\nb();"],
  ['the sandbox in a test', 'app/f.test.ts', "import { b } from '../../sandbox/b';\nb();"],
  [
    'types of the wire in the sandbox',
    '../sandbox/c.ts',
    "import type { B } from '../src/assetpay/b';\nexport type C = B;",
  ],
  ['as const', 'lib/i.ts', 'export const b = [1, 2] as const;'],
] as const;

const Report = z.object({
  diagnostics: z.array(
    z.object({ category: z.string(), location: z.object({ path: z.string() }) }),
  ),
});

const root = resolve(import.meta.dirname, '../..');
const toPath = (path: string) => join('src', path).replaceAll('\\', '/');
const broken = new Map<string, string[]>();

/** Runs the linter once over all cases: its start takes longer than its work. */
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'floors-'));
  for (const name of ['biome.json', 'package.json', 'lint']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  for (const [, path, code] of [...breaches, ...allowed]) {
    const file = join(folder, toPath(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${code}\n`);
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const options = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, [biome, ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  for (const { category, location } of Report.parse(JSON.parse(stdout)).diagnostics) {
    const path = location.path.replaceAll('\\', '/');
    broken.set(path, [...(broken.get(path) ?? []), category]);
  }
});

test.each(breaches)('refuses %s (%s)', (_name, path, _code, rule) => {
  const rules = (broken.get(toPath(path)) ?? []).map((category) => category.split('/').at(-1));
  expect(rules).toContain(rule);
});

test.each(allowed)('accepts %s (%s)', (_name, path) => {
  expect(broken.get(toPath(path)) ?? []).toEqual([]);
});
