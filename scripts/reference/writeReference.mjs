import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../run/tools.mjs';

// After a change of configReference.ts, configSchema.ts, tokens.ts or tokenReference.ts: `node scripts/reference/writeReference.mjs`.

/** @param {string} module beside this file */
const load = async (module) =>
  (
    await runnerImport(join(root, 'scripts/reference', module), {
      configFile: false,
      resolve: { alias: { '~': join(root, 'src') } },
    })
  ).module;

/** @type {(document: string, write: (text: string) => string) => void} */
function rewrite(document, write) {
  const file = join(root, 'docs', document);
  writeFileSync(file, write(readFileSync(file, 'utf8')));
}

rewrite('configuration.md', (await load('toConfigDocument.ts')).toConfigDocument);
rewrite('hosting/config.schema.json', (await load('configSchema.ts')).toSchemaFile);
rewrite('theming.md', (await load('toThemeDocument.ts')).toThemeDocument);
