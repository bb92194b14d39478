import { randomInt } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkNodeVersion } from './install/checkNodeVersion.mjs';
import { installBrowser } from './install/installBrowser.mjs';
import { installDependencies } from './install/installDependencies.mjs';
import { runTool } from './run/runStep.mjs';
import { selectFreePort } from './run/selectFreePort.mjs';
import { root, tools } from './run/tools.mjs';

/** Ten times the numbers of `npm test`, with a new seed in each run. */
const numbers = {
  HOSTILE_RESPONSES: '10000',
  HOSTILE_PAGES: '300',
  SOAK_SESSIONS: '200',
  ODD_SESSIONS: '40',
};

/** `SOAK_SEED=…` repeats a run. */
const seed = process.env.SOAK_SEED ?? String(randomInt(1, 1_000_000_000));

/** @type {string[]} */
const failed = [];

/**
 * @param {string} name
 * @param {string} tool
 * @param {string[]} toolArguments
 * @param {Record<string, string>} [env]
 */
async function takeStep(name, tool, toolArguments, env = {}) {
  console.log(`\n── ${name} ──`);
  const all = { ...numbers, HOSTILE_SEED: seed, SOAK_SEED: seed, ...env };
  // The shell's own variables win, so that one session can be repeated by its seed.
  const own = Object.fromEntries(Object.keys(all).map((key) => [key, process.env[key]]));
  const known = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  const { code } = await runTool(tool, toolArguments, { env: { ...all, ...known } });
  if (code !== 0) failed.push(name);
  return code === 0;
}

async function runBrowser() {
  const port = await selectFreePort(4273, '127.0.0.1');
  const env = { CHROMIUM_PATH: await installBrowser(), E2E_PORT: String(port) };
  const config = ['-c', 'e2e/playwright.config.ts', '--retries=0'];
  const specs = ['hostileData', 'faultSessions', 'oddSessions'];
  await takeStep('browser', tools.playwright, ['test', ...config, ...specs], env);
}

try {
  console.log(`SOAK_SEED=${seed}`);
  checkNodeVersion();
  await installDependencies();
  mkdirSync(join(root, '.cache'), { recursive: true });
  await takeStep('unit', tools.vitest, ['run', 'src/app/hostile', 'src/assetpay/hostile']);
  const isBuilt = await takeStep('build', tools.vite, ['build']);
  if (isBuilt) await runBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  failed.push('run');
}
if (failed.length > 0) process.exitCode ??= 1;
console.log(`\nSOAK_SEED=${seed} ${failed.length > 0 ? `failed: ${failed.join(', ')}` : 'passed'}`);
