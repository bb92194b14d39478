import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The part of Vitest's report that is read here.
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults
 */

/**
 * The part of Playwright's report that is read here.
 * @typedef {{ stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> }} PlaywrightReport
 */

/**
 * The parsed report; `undefined` when the runner died before it wrote one.
 * @param {string} path
 */
function readJson(path) {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Counts a failed run as one failure if no test failed: a file that does not load, an uncaught error
 * or a server that does not start must not read "0 failed".
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
function countSilentFailure(counts, exitCode) {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {string} path of the JSON of Vitest's own reporter
 * @param {number} exitCode
 * @returns {Counts}
 */
export function readVitestReport(path, exitCode) {
  /** @type {VitestReport | undefined} */
  const report = readJson(path);
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const unloadedFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadedFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return countSilentFailure(counts, exitCode);
}

/**
 * @param {string} path of the JSON of Playwright's own reporter
 * @param {number} exitCode
 * @returns {Counts}
 */
export function readPlaywrightReport(path, exitCode) {
  /** @type {PlaywrightReport | undefined} */
  const report = readJson(path);
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return countSilentFailure({ passed: expected + flaky, failed: unexpected, skipped }, exitCode);
}
