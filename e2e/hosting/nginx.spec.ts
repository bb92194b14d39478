import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestInfo } from '@playwright/test';
import {
  expectHeaders,
  expectNotFoundPage,
  expectWorkingPage,
} from '../support/servers/expectHosting';
import { createHostedTest } from '../support/servers/hostedPage';
import { host, selectPort, startServer } from '../support/servers/startServer';

const documented = fileURLToPath(new URL('../../docs/hosting/nginx.conf', import.meta.url));
const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];
const nginx = folders.map((folder) => join(folder, 'nginx')).find((file) => existsSync(file));

/** Finds the folder of this nginx's own `nginx.conf` and `mime.types`. */
function findSettings(program: string): string {
  const { stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' });
  return dirname(/--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf');
}

/** A rule of many sites, which would have browsers keep the page's missing files. */
const ofTheSite = 'location ~ \\.(js|css)$ { root /nowhere; expires max; }';

/** Writes the main configuration around a site as Debian's has it, with all its files below `folder`. */
function toMainConfig(folder: string, port: number, settings: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    worker_processes 1;
    pid ${folder}/nginx.pid;
    error_log ${folder}/error.log;
    events {}
    http {
      include ${settings}/mime.types;
      default_type application/octet-stream;
      access_log off;
      ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
      server {
        listen ${host}:${port};
        ${ofTheSite}
        include ${folder}/deposit.conf;
      }
    }`;
}

/** Runs the documented file unchanged but for the folder that its comment says to change. */
async function startNginx(folder: string, info: TestInfo) {
  info.skip(nginx === undefined, 'There is no nginx here.');
  const program = nginx ?? 'nginx';
  const port = await selectPort();
  const origin = `http://${host}:${port}`;
  const own = info.outputPath('nginx.conf');
  const site = readFileSync(documented, 'utf8').replaceAll(/\/srv\/page\b/g, folder);
  writeFileSync(join(dirname(own), 'deposit.conf'), site);
  writeFileSync(own, toMainConfig(dirname(own), port, findSettings(program)));
  const log = join(dirname(own), 'error.log');
  const stop = await startServer({
    program,
    args: ['-e', log, '-c', own, '-g', 'daemon off;'],
    probe: `${origin}/deposit/`,
  });
  return { origin, stop };
}

const test = createHostedTest(startNginx);

test('nginx with the documented file sends every header, and keeps only what exists and has a hash', async ({
  page,
  hosted,
}) => {
  await expectHeaders(page, hosted);
});

test('the page works below a path of a site that nginx serves', async ({ page, hosted }) => {
  await expectWorkingPage(page, hosted);
});

test('a wrong address leads to a readable page that nginx serves', async ({ page, hosted }) => {
  await expectNotFoundPage(page, hosted);
});
