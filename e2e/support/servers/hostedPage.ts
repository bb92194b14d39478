import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestInfo } from '@playwright/test';
import { test as base } from '../page/test';
import { startSandbox } from './startSandbox';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** The page as a host serves it: below `/deposit/`, on an origin other than the API's. */
export type HostedPage = {
  /** Such as `http://127.0.0.1:40321`. */
  origin: string;
  /** The contents of `config.json`. */
  config: Record<string, unknown>;
};

/** Serves a folder below `/deposit/`. Returns the origin and a function that stops the server. */
export type StartHost = (
  folder: string,
  info: TestInfo,
) => Promise<{ origin: string; stop: () => Promise<void> }>;

/** Copies the build, and follows the steps of docs/hosting.md for a changed `config.json`. */
function prepareFolder(folder: string, config: object): void {
  cpSync(dist, folder, { recursive: true });
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
  execFileSync(process.execPath, [join(folder, 'hosting/writeHeaders.mjs')]);
}

/** Creates a `test` with the page on a host of its own, and the sandbox as its API on another origin. */
export function createHostedTest(startHost: StartHost) {
  return base.extend<{ parentOrigins: string[] | undefined; hosted: HostedPage }>({
    parentOrigins: [undefined, { option: true }],
    hosted: async ({ parentOrigins }, use, info) => {
      const api = await startSandbox();
      try {
        const config = {
          apiBaseUrl: api.origin,
          steamImageBaseUrl: `${api.origin}/sandbox/image/`,
          ...(parentOrigins && { parentOrigins }),
        };
        const folder = info.outputPath('site');
        prepareFolder(folder, config);
        const site = await startHost(folder, info);
        await use({ origin: site.origin, config });
        await site.stop();
      } finally {
        api.stop();
      }
    },
    baseURL: ({ hosted }, use) => use(hosted.origin),
    allowedHosts: ({ hosted, parentOrigins }, use) => {
      const origins = [String(hosted.config.apiBaseUrl), ...(parentOrigins ?? [])];
      return use(origins.map((origin) => new URL(origin).host));
    },
  });
}
