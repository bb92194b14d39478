import { spawn } from 'node:child_process';
import { root } from './tools.mjs';

/**
 * @typedef {object} StepOptions
 * @property {Record<string, string | undefined>} [env] added to this process's environment
 * @property {boolean} [quiet] collect the output instead of showing it at once
 * @property {number} [silenceLimitMs] stop the step when it says nothing for so long
 * @property {boolean} [shell] needed on Windows for `npm`, which is a batch file there
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let isStopping = false;

/** How long a child may take to end by itself before it is ended, in milliseconds. */
const graceMs = 8000;

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  if (isStopping) return;
  isStopping = true;
  process.exitCode = signal === 'SIGINT' ? 130 : 143;
  // A terminal's Ctrl+C reaches the children by itself, and a second one means "now" to Playwright.
  const isHeardAlready = signal === 'SIGINT' && process.stdin.isTTY;
  // Always SIGINT: on SIGTERM Playwright would go without ending the server it started.
  if (!isHeardAlready) for (const child of running) child.kill('SIGINT');
  setTimeout(() => {
    for (const child of running) child.kill('SIGTERM');
  }, graceMs / 2).unref();
  setTimeout(() => {
    for (const child of running) child.kill('SIGKILL');
    process.exit();
  }, graceMs).unref();
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => stop(signal));
}

/**
 * npm hands a signal to its shell, and some shells die of it without a word to their child: ending
 * `npm start` must not leave a server behind. Run without npm, a command may outlive its terminal.
 */
function watchParent() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop('SIGTERM'), 250).unref();
}
watchParent();

/** True once somebody asked this command to end: no further step should start. */
export function isInterrupted() {
  return isStopping;
}

/**
 * The environment of a step. A NODE_ENV of the shell is dropped: `production` would leave out the
 * development dependencies and break the tests, and every tool sets its own.
 * @param {Record<string, string | undefined>} added
 */
function createEnvironment(added) {
  const { NODE_ENV: _dropped, ...inherited } = process.env;
  return { ...inherited, ...added };
}

/**
 * Runs one command at the repository's root and waits for it. A signal sent to this process ends
 * the command too.
 * @param {string} command
 * @param {string[]} commandArguments
 * @param {StepOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runStep(command, commandArguments, options = {}) {
  const { env = {}, quiet = false, silenceLimitMs, shell = false } = options;
  const isPiped = quiet || silenceLimitMs !== undefined;
  return new Promise((resolve) => {
    if (isStopping) return resolve({ code: 130, output: '' });
    const child = spawn(command, commandArguments, {
      cwd: root,
      env: createEnvironment(env),
      stdio: isPiped ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell,
    });
    running.add(child);
    let output = '';
    const silence =
      silenceLimitMs === undefined
        ? undefined
        : setTimeout(() => child.kill('SIGKILL'), silenceLimitMs);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (bytes) => {
        silence?.refresh();
        output += bytes;
        if (!quiet) process.stdout.write(bytes);
      });
    }
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(silence);
      running.delete(child);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/**
 * Runs a tool of node_modules with this very Node.
 * @param {string} tool a path from the repository's root
 * @param {string[]} toolArguments
 * @param {StepOptions} [options]
 */
export function runTool(tool, toolArguments, options) {
  return runStep(process.execPath, [tool, ...toolArguments], options);
}
