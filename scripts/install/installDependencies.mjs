import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runStep } from '../run/runStep.mjs';
import { root } from '../run/tools.mjs';

const lockPath = join(root, 'package-lock.json');
const installedLockPath = join(root, 'node_modules/.package-lock.json');
const stampPath = join(root, 'node_modules/.assetpay-deposit-lock');

/**
 * Identifies a checked node_modules: a hash of the wanted lock and of the installed one (any later
 * `npm install` rewrites that), and the platform, because some packages are native.
 */
function createStamp() {
  const hash = createHash('sha256');
  hash.update(readFileSync(lockPath)).update(readFileSync(installedLockPath));
  return `${hash.digest('hex')} ${process.platform}-${process.arch}\n`;
}

/**
 * @typedef {{ packages: Record<string, { integrity?: string, version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }> }} Lock
 * @param {string} path
 * @returns {Lock}
 */
function readLock(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * True if node_modules holds every package of the lock. Optional packages may be missing: they are
 * the native builds for other platforms.
 * @param {Lock} wanted
 * @param {Lock} installed
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    if (found === undefined) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

function isUpToDate() {
  if (!existsSync(installedLockPath)) return false;
  if (existsSync(stampPath)) {
    const stamp = readFileSync(stampPath, 'utf8');
    if (stamp === createStamp()) return true;
    if (!stamp.endsWith(` ${process.platform}-${process.arch}\n`)) return false;
  }
  return isInstalled(readLock(lockPath), readLock(installedLockPath));
}

function runNpmCi() {
  const npmArguments = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const npmPath = process.env.npm_execpath;
  if (npmPath !== undefined && basename(npmPath) === 'npm-cli.js') {
    return runStep(process.execPath, [npmPath, ...npmArguments]);
  }
  return runStep('npm', npmArguments, { shell: process.platform === 'win32' });
}

/** Runs `npm ci` unless node_modules already matches package-lock.json. Throws if `npm ci` fails. */
export async function installDependencies() {
  if (!isUpToDate()) {
    console.log('Installing dependencies (npm ci) …');
    const { code } = await runNpmCi();
    if (code !== 0) throw new Error(`Dependencies were not installed: npm ci ended with ${code}.`);
  }
  const stamp = createStamp();
  if (!existsSync(stampPath) || readFileSync(stampPath, 'utf8') !== stamp) {
    writeFileSync(stampPath, stamp);
  }
}
