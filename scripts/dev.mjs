import { checkNodeVersion } from './checkNodeVersion.mjs';
import { installDependencies } from './installDependencies.mjs';
import { runTool } from './runStep.mjs';
import { tools } from './tools.mjs';

try {
  checkNodeVersion();
  await installDependencies();
  const served = await runTool(tools.vite, ['dev']);
  process.exitCode ??= served.code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode ??= 1;
}
