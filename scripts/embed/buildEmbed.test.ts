import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../run/tools.mjs';
import { buildEmbed } from './buildEmbed';
import { embedLimitBytes } from './embedLimit.mjs';

let files = new Map<string, string>();
beforeAll(async () => {
  files = await buildEmbed();
});

test.each(['embed.js', 'embed.mjs'])('%s weighs at most 2 kB, gzip', (name) => {
  expect(gzipSync(files.get(name) ?? '').length).toBeLessThanOrEqual(embedLimitBytes);
  expect(files.get(name)?.length).toBeGreaterThan(1_000);
});

test.each(['embed.js', 'embed.mjs', 'embed-element.js'])(
  '%s is whole, makes no code of text, and writes no style that a policy refuses',
  (name) => {
    const text = files.get(name) ?? '';
    expect(text).not.toMatch(/\bimport\b|\beval\b|\bFunction\(|innerHTML|srcdoc|cssText/);
    expect(text).not.toMatch(/setAttribute\([`'"]style/);
  },
);

test('the classic script adds one name to a page', () => {
  const page: Record<string, unknown> = {};
  const run = new Function('globalThis', 'self', `${files.get('embed.js')}; return globalThis`);
  run(page, page);
  expect(Object.keys(page)).toEqual(['AssetPayDeposit']);
  expect(page.AssetPayDeposit).toEqual({ mountDeposit: expect.any(Function) });
});

test('the types are those of both forms, and refuse what is wrong', () => {
  const folder = mkdtempSync(join(tmpdir(), 'embed-types-'));
  try {
    writeFileSync(join(folder, 'embed.d.ts'), files.get('embed.d.ts') ?? '');
    writeFileSync(
      join(folder, 'host.ts'),
      `import { mountDeposit, type DepositEvent } from './embed.js';
const onEvent = (event: DepositEvent) => event.type === 'selection' && event.cents.toFixed();
const options = { src: '/deposit/', getToken: async () => undefined, onEvent } as const;
const mounted = mountDeposit(document.body, options);
mounted.update({ theme: 'dark' });
AssetPayDeposit.mountDeposit(document.body, options).destroy();
// @ts-expect-error: no such theme
mounted.update({ theme: 'pink' });
// @ts-expect-error: nobody answers with a token
mountDeposit(document.body, { src: '/deposit/' });
`,
    );
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const flags =
      '--noEmit --strict --target es2020 --module esnext --moduleResolution bundler --ignoreConfig';
    const args = [compiler, ...flags.split(' '), '--lib', 'es2020,dom', join(folder, 'host.ts')];
    execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
