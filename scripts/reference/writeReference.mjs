import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../run/tools.mjs';

// After a change of configReference.ts: `node scripts/reference/writeReference.mjs`.
const { module } = await runnerImport(join(root, 'scripts/reference/toConfigDocument.ts'), {
  configFile: false,
  resolve: { alias: { '~': join(root, 'src') } },
});
const file = join(root, 'docs/configuration.md');
writeFileSync(file, module.toConfigDocument(readFileSync(file, 'utf8')));
