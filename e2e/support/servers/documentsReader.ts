import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestInfo } from '@playwright/test';
import { mainMerchant } from '../../../sandbox/merchants/merchants';
import { playerOne } from '../../../sandbox/merchants/players';
import { listCode } from '../../../scripts/quickStarts/readCode.mjs';
import { writeBackend } from '../../../scripts/quickStarts/writeBackend.mjs';
import { test as base } from '../page/test';
import { startSandbox } from './startSandbox';
import { host, selectPort, startServer } from './startServer';
import { startSite } from './startSite';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** The sandbox plays the scenario that `clientId` names: an inventory of fifty items. */
const player = { id: 'sandbox-fifty', ...playerOne };

/** The commands of a document's quick start after the build: from the configuration on. */
function listCommands(document: string): string[] {
  const blocks = listCode(document).filter(({ language }) => language === 'sh');
  const block = blocks.find(({ text }) => text.startsWith('echo '));
  return block?.text.trim().split('\n') ?? [];
}

/** Serves the backend of docs/backend.md. */
async function startBackend(info: TestInfo) {
  const folder = info.outputPath('backend');
  mkdirSync(folder, { recursive: true });
  writeBackend(folder, player);
  const port = await selectPort();
  const origin = `http://${host}:${port}`;
  const stop = await startServer({
    program: process.execPath,
    args: [join(folder, 'hono.mjs')],
    env: {
      PORT: String(port),
      ASSETPAY_MERCHANT_ID: mainMerchant.id,
      ASSETPAY_API_SECRET: mainMerchant.apiSecret,
    },
    probe: `${origin}/api/deposit-token`,
    probeHeaders: { cookie: 'session=one' },
  });
  return { origin, stop };
}

/** Adds the sandbox, which is the reader's API, to the `config.json` that a command wrote. */
function addApi(file: string, api: string): void {
  const written = JSON.parse(readFileSync(file, 'utf8'));
  const own = { apiBaseUrl: api, steamImageBaseUrl: `${api}/sandbox/image/` };
  writeFileSync(file, JSON.stringify({ ...written, ...own }));
}

type Reader = {
  api: string;
  site: Awaited<ReturnType<typeof startSite>>;
  backend: string;
  port: number;
  /** Types the commands of a document, with other values in place of its examples, and serves the page at `path`. */
  follow: (document: string, path: string, values?: Record<string, string>) => Promise<void>;
};

/** `test` with somebody who follows the documents: with a site and a backend of their own, and the page on `port`. */
export const test = base.extend<Reader>({
  api: async ({ browserName: _browser }, use) => {
    const { origin, stop } = await startSandbox();
    await use(origin);
    stop();
  },
  site: async ({ browserName: _browser }, use) => {
    const site = await startSite();
    await use(site);
    site.stop();
  },
  backend: async ({ browserName: _browser }, use, info) => {
    const { origin, stop } = await startBackend(info);
    await use(origin);
    await stop();
  },
  port: async ({ browserName: _browser }, use) => use(await selectPort()),
  follow: async ({ api, port }, use, info) => {
    const cwd = info.outputPath('project');
    cpSync(dist, join(cwd, 'dist'), { recursive: true });
    let stop = async () => {};
    await use(async (document, path, values = {}) => {
      const mine = { ...values, 'site-42': mainMerchant.id, 'PORT=8080': `PORT=${port}` };
      const commands = listCommands(document).map((command) =>
        Object.entries(mine).reduce((text, [from, to]) => text.replace(from, to), command),
      );
      const isServer = (command: string) => command.endsWith('server.mjs');
      for (const command of commands.filter((one) => !isServer(one))) {
        execFileSync('sh', ['-c', command], { cwd });
        if (command.startsWith('echo ')) addApi(join(cwd, 'dist/config.json'), api);
      }
      const last = commands.find(isServer) ?? `PORT=${port} node dist/hosting/server.mjs`;
      stop = await startServer({
        program: 'sh',
        args: ['-c', `cd '${cwd}' && exec env ${last}`],
        probe: `http://${host}:${port}${path}`,
      });
    });
    await stop();
  },
  baseURL: ({ site }, use) => use(site.origin),
  allowedHosts: ({ api, port }, use) => use([new URL(api).host, `${host}:${port}`]),
});
