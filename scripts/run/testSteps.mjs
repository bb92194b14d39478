import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowser } from '../install/installBrowser.mjs';
import { installEngines } from '../install/installEngines.mjs';
import { readPlaywrightReport, readVitestReport } from './readReport.mjs';
import { runTool } from './runStep.mjs';
import { selectFreePort } from './selectFreePort.mjs';
import { root, tools } from './tools.mjs';

/** @typedef {import('./readReport.mjs').Counts} Counts */
/** @typedef {{ name: string, run: (isQuiet: boolean) => Promise<Counts>, needs?: string }} Step */

export const nothing = { passed: 0, failed: 0, skipped: 0 };

/**
 * A step that counts as one test.
 * @param {string} name
 * @param {string} tool
 * @param {string[]} toolArguments
 * @returns {Step}
 */
function createCheck(name, tool, toolArguments) {
  /** @type {Step['run']} */
  const run = async (quiet) => {
    const { code, output } = await runTool(tool, toolArguments, { quiet });
    if (quiet && code !== 0) process.stdout.write(`\n── ${name} ──\n${output}`);
    return code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 };
  };
  return { name, run };
}

async function runVitest() {
  const path = join(root, '.cache/vitest.json');
  rmSync(path, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  const { code } = await runTool(tools.vitest, ['run', ...reporters]);
  return readVitestReport(path, code);
}

async function runPlaywright() {
  const path = join(root, '.cache/playwright.json');
  rmSync(path, { force: true });
  const browser = await installBrowser();
  await installEngines();
  const config = ['-c', 'e2e/playwright.config.ts'];
  const port = await selectFreePort(4273, '127.0.0.1');
  const env = { CHROMIUM_PATH: browser, E2E_PORT: String(port) };
  const { code } = await runTool(tools.playwright, ['test', ...config], { env });
  return readPlaywrightReport(path, code);
}

/**
 * They run side by side: none needs another one, or the build.
 * @type {Step[]}
 */
export const staticChecks = [
  createCheck('format', tools.biome, ['format', '.']),
  createCheck('lint', tools.biome, ['lint', '--error-on-warnings', '.']),
  createCheck('types', tools.typescript, ['-p', '.']),
];

/**
 * They run one after the other.
 * @type {Step[]}
 */
export const testSteps = [
  { name: 'unit', run: runVitest },
  createCheck('build', tools.vite, ['build']),
  { ...createCheck('size', 'scripts/checkSize.mjs', []), needs: 'build' },
  { name: 'browser', run: runPlaywright, needs: 'build' },
];
