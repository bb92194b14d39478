// Prints the texts that answer the questions of players, for native readers: `node scripts/language/printSupportTexts.mjs ru uk`,
// or without a code those of all languages.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../run/tools.mjs';

/**
 * @param {string} name
 */
async function load(name) {
  const { module } = await runnerImport(join(root, 'scripts/language', name), {
    configFile: false,
  });
  return module;
}

const { listTranslations } = await load('catalogue.ts');
const { writeSupportTables } = await load('supportTexts.ts');
const codes = process.argv.slice(2);
process.stdout.write(`${writeSupportTables(codes.length > 0 ? codes : listTranslations())}\n`);
