import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { buildStamp, readTitles } from './buildStamp.ts';
import { toSafeHtml } from './toSafeHtml.mjs';
import { writeHeaders } from './writeHeaders.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const documents = fileURLToPath(new URL('../../docs/hosting', import.meta.url));

/** Scripts that a host runs beside the built page, with Node alone. */
const shipped = [
  'hostFiles.mjs',
  'policySources.mjs',
  'readServedFiles.mjs',
  'securityHeaders.mjs',
  'servedFiles.mjs',
  'server.mjs',
  'writeHeaders.mjs',
];

/**
 * Makes a build ready to host: `integrity` and a policy in `index.html`, `_headers`, and the files of
 * docs/hosting.md in `hosting/`. It runs after the files are written, because only then their bytes are
 * final.
 */
export function hosting(): Plugin {
  return {
    name: 'assetpay-hosting',
    apply: 'build',
    writeBundle: {
      order: 'post',
      async handler({ dir }) {
        if (dir === undefined) return;
        mkdirSync(join(dir, 'hosting'), { recursive: true });
        for (const name of shipped) copyFileSync(join(here, name), join(dir, 'hosting', name));
        cpSync(documents, join(dir, 'hosting'), { recursive: true });
        const page = join(dir, 'index.html');
        const html = readFileSync(page, 'utf8');
        writeFileSync(
          page,
          toSafeHtml(html, (name) => readFileSync(join(dir, name))),
        );
        const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
        writeFileSync(join(dir, 'hosting/stampPage.mjs'), await buildStamp());
        writeFileSync(join(dir, 'hosting/titles.json'), readTitles(title));
        writeHeaders(dir);
      },
    },
  };
}
