import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Browser } from '@playwright/test';

/** The circumstances of a run. */
export type Run = {
  /** ISO 8601, UTC. */
  date: string;
  /** Ends with `+` if files differ from the commit. */
  commit: string;
  machine: string;
  versions: string;
};

const packages = [
  'react',
  '@tanstack/react-query',
  '@tanstack/react-virtual',
  'react-virtuoso',
  'virtua',
  'react-window',
  'vite',
];

export function describeRun(browser: Browser): Run {
  const [core] = cpus();
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  const versions = packages.map((name) => `${name} ${readVersion(name)}`);
  return {
    date: new Date().toISOString(),
    commit: readCommit(),
    machine: `${cpus().length} × ${core?.model.trim() ?? 'unknown'}, ${gigabytes} GiB`,
    versions: [`Node ${process.versions.node}`, `Chromium ${browser.version()}`, ...versions].join(
      ', ',
    ),
  };
}

function readVersion(name: string): string {
  const file: unknown = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return typeof file === 'object' && file !== null ? String(Reflect.get(file, 'version')) : '?';
}

/** Returns `unknown` in a download without Git history. */
function readCommit(): string {
  try {
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
    const changes = execFileSync('git', ['status', '--porcelain', '--', 'src', 'bench/*.ts'], {
      encoding: 'utf8',
    });
    return `${commit.trim()}${changes === '' ? '' : '+'}`;
  } catch {
    return 'unknown';
  }
}
