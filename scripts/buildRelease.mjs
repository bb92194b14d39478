import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNodeVersion } from './install/checkNodeVersion.mjs';
import { installDependencies } from './install/installDependencies.mjs';
import { root } from './run/tools.mjs';

try {
  checkNodeVersion();
  await installDependencies();
  const { buildArtefacts, readManifest } = await import('./release/buildArtefacts.mjs');
  const folder = join(root, 'artefacts');
  await buildArtefacts(join(root, '.cache/release/site'), folder);
  const { name, version } = readManifest();
  for (const file of readdirSync(folder).sort()) console.log(`artefacts/${file}`);
  console.log(`\n${readFileSync(join(folder, `${name}-${version}.zip.sha256`), 'utf8')}`);
  console.log(readFileSync(join(folder, `embed-${version}.html`), 'utf8'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
