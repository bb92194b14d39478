import { checkNodeVersion } from './install/checkNodeVersion.mjs';
import { installDependencies } from './install/installDependencies.mjs';
import { runTool } from './run/runStep.mjs';
import { tools } from './run/tools.mjs';

try {
  checkNodeVersion();
  await installDependencies();
  const served = await runTool(tools.vite, ['dev']);
  process.exitCode ??= served.code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode ??= 1;
}
