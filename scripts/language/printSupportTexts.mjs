// Prints the texts that answer the questions of players, for native readers: `node scripts/language/printSupportTexts.mjs ru uk`.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../run/tools.mjs';

const { module } = await runnerImport(join(root, 'scripts/language/supportTexts.ts'), {
  configFile: false,
});
process.stdout.write(`${module.writeSupportTable(process.argv.slice(2))}\n`);
