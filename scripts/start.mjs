import { checkNodeVersion } from './install/checkNodeVersion.mjs';
import { installDependencies } from './install/installDependencies.mjs';
import { runTool } from './run/runStep.mjs';
import { tools } from './run/tools.mjs';

// The playground and the site of a merchant stand on an origin of their own.
const merchantPort = String(Number(process.env.PORT ?? 4173) + 1);
const env = { SANDBOX_MERCHANT_PORT: process.env.SANDBOX_MERCHANT_PORT ?? merchantPort };

try {
  checkNodeVersion();
  await installDependencies();
  const build = await runTool(tools.vite, ['build']);
  const served = build.code === 0 ? await runTool(tools.vite, ['preview'], { env }) : build;
  process.exitCode ??= served.code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode ??= 1;
}
