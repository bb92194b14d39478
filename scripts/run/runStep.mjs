import { spawn } from 'node:child_process';
import { root } from './tools.mjs';

/**
 * @typedef {object} StepOptions
 * @property {Record<string, string | undefined>} [env] added to this process's environment
 * @property {boolean} [quiet] collect the output instead of printing it
 * @property {number} [silenceLimitMs] kill the step after so many ms without output
 * @property {boolean} [shell] needed on Windows for `npm`, which is a batch file there
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let isStopping = false;

/** ms for a child to end by itself before it is killed. */
const graceMs = 8000;

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  if (isStopping) return;
  isStopping = true;
  process.exitCode = signal === 'SIGINT' ? 130 : 143;
  // A terminal sends Ctrl+C to the children too, and Playwright takes a second one for "stop at once".
  const isHeardAlready = signal === 'SIGINT' && process.stdin.isTTY;
  // Always SIGINT: on SIGTERM Playwright exits and leaves its server running.
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
 * npm sends a signal to its shell, and some shells exit without passing it on. So this process ends
 * when its parent has gone: `npm start` must not leave a server behind. Without npm a command may
 * outlive its terminal.
 */
function watchParent() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop('SIGTERM'), 250).unref();
}
watchParent();

/** True after a signal to end: no further step may start. */
export function isInterrupted() {
  return isStopping;
}

/**
 * The environment of a step, without the shell's NODE_ENV: `production` would keep npm from
 * installing the development dependencies. Every tool sets its own.
 * @param {Record<string, string | undefined>} added
 */
function createEnvironment(added) {
  const { NODE_ENV: _dropped, ...inherited } = process.env;
  return { ...inherited, ...added };
}

/**
 * Runs one command in the repository's root and waits for its end. A signal to this process ends
 * the command too. Exit code 127 means that it could not be started.
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
 * Runs a tool of node_modules with the Node that runs this script.
 * @param {string} tool a path from the repository's root
 * @param {string[]} toolArguments
 * @param {StepOptions} [options]
 */
export function runTool(tool, toolArguments, options) {
  return runStep(process.execPath, [tool, ...toolArguments], options);
}
