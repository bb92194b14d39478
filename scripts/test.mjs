import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkNodeVersion } from './install/checkNodeVersion.mjs';
import { installDependencies } from './install/installDependencies.mjs';
import { isInterrupted } from './run/runStep.mjs';
import { nothing, staticChecks, testSteps } from './run/testSteps.mjs';
import { root } from './run/tools.mjs';

/** @typedef {import('./run/testSteps.mjs').Step} Step */
/** @typedef {import('./run/readReport.mjs').Counts & { name: string, seconds: number }} Result */

/** @type {Result[]} */
const results = [];

/** The names of the steps to run; `npm test -- --only=unit,types` chooses two of them. */
function selectSteps() {
  const all = [...staticChecks, ...testSteps].map((step) => step.name);
  const only = process.argv.find((argument) => argument.startsWith('--only='));
  if (only === undefined) return new Set(all);
  const names = only.slice('--only='.length).split(',');
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length === 0) return new Set(names);
  throw new Error(`Unknown step: ${unknown.join(', ')}. Steps are ${all.join(', ')}.`);
}

/**
 * @param {Step} step
 * @param {boolean} isQuiet
 */
async function takeStep(step, isQuiet) {
  const start = performance.now();
  /** @param {import('./run/readReport.mjs').Counts} counts */
  const note = (counts) =>
    results.push({ name: step.name, ...counts, seconds: (performance.now() - start) / 1000 });
  const isBlocked = results.some((result) => result.name === step.needs && result.failed > 0);
  if (isBlocked) {
    console.log(`\n── ${step.name}: not run, because ${step.needs} failed ──`);
    note({ ...nothing, failed: 1 });
    return;
  }
  try {
    if (!isQuiet) console.log(`\n── ${step.name} ──`);
    note(await step.run(isQuiet));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    note({ ...nothing, failed: 1 });
  }
}

async function runSteps() {
  checkNodeVersion();
  const selected = selectSteps();
  await installDependencies();
  mkdirSync(join(root, '.cache'), { recursive: true });
  const checks = staticChecks.filter((step) => selected.has(step.name));
  if (checks.length > 0) console.log(`Checking ${checks.map((step) => step.name).join(', ')} …`);
  await Promise.all(checks.map((step) => takeStep(step, true)));
  for (const step of testSteps) {
    if (selected.has(step.name) && !isInterrupted()) await takeStep(step, false);
  }
}

/** Prints a table of the steps; its last line, `N passed, N failed`, is the outcome. */
function printSummary() {
  const order = [...staticChecks, ...testSteps].map((step) => step.name);
  const rows = results.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  /** @param {(string | number)[]} cells */
  const print = ([name, ...cells]) =>
    console.log([String(name).padEnd(10), ...cells.map((cell) => `${cell}`.padStart(8))].join(''));
  console.log('');
  print(['step', 'passed', 'failed', 'skipped', 'seconds']);
  for (const row of rows) {
    print([row.name, row.passed, row.failed, row.skipped, row.seconds.toFixed(1)]);
  }
  /** @param {'passed' | 'failed' | 'skipped'} kind */
  const sum = (kind) => rows.reduce((total, row) => total + row[kind], 0);
  const failed = sum('failed');
  if (sum('skipped') > 0) console.log(`\n${sum('skipped')} skipped`);
  if (failed > 0) process.exitCode ??= 1;
  console.log(`\n${sum('passed')} passed, ${failed} failed`);
}

try {
  await runSteps();
  if (isInterrupted()) throw new Error('Interrupted: the remaining steps were not run.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  results.push({ name: 'run', ...nothing, failed: 1, seconds: 0 });
}
printSummary();
