import { join } from 'node:path';
import { checkNodeVersion } from './install/checkNodeVersion.mjs';
import { installBrowser } from './install/installBrowser.mjs';
import { installDependencies } from './install/installDependencies.mjs';
import { root } from './run/tools.mjs';

try {
  checkNodeVersion();
  await installDependencies();
  process.chdir(root);
  process.env.CHROMIUM_PATH = await installBrowser();
  // Vite, which runs the TypeScript below, would otherwise build the page for development.
  process.env.NODE_ENV = 'production';
  // Imported here, because Vite may have been installed only a moment ago.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'bench/main.ts'), { configFile: false });
  process.exitCode = (await module.bench({ isQuick: process.argv.includes('--quick') })) ? 0 : 1;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
// A page or a server that does not close would keep the command from ending.
process.exit();
