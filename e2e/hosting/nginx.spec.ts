import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type TestInfo } from '@playwright/test';
import {
  expectHeaders,
  expectNotFoundPage,
  expectWorkingPage,
} from '../support/servers/expectHosting';
import { createHostedTest } from '../support/servers/hostedPage';
import { host, selectPort, startServer } from '../support/servers/startServer';

/** Reads a documented file, unchanged but for the folder that its comment says to change. */
function readDocumented(name: string, folder: string): string {
  const file = fileURLToPath(new URL(`../../docs/hosting/${name}`, import.meta.url));
  return readFileSync(file, 'utf8').replaceAll(/\/srv\/page\b/g, folder);
}

const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];
const nginx = folders.map((folder) => join(folder, 'nginx')).find((file) => existsSync(file));

/** Finds the folder of this nginx's own `nginx.conf` and `mime.types`. */
function findSettings(program: string): string {
  const { stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' });
  return dirname(/--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf');
}

/** A rule of many sites, which would have browsers keep the page's missing files. */
const ofTheSite = 'location ~ \\.(js|css)$ { root /nowhere; expires max; }';

/** Makes the main configuration around a site as Debian's has it, with all its files below `folder`. */
function toMainConfig(folder: string, settings: string, server: string): string {
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
      ${server}
    }`;
}

/** Runs nginx with the `server` block that `toServer` makes for a port. */
async function runNginx(info: TestInfo, toServer: (port: number, folder: string) => string) {
  info.skip(nginx === undefined, 'There is no nginx here.');
  const program = nginx ?? 'nginx';
  const port = await selectPort();
  const origin = `http://${host}:${port}`;
  const own = info.outputPath('nginx.conf');
  const folder = dirname(own);
  writeFileSync(own, toMainConfig(folder, findSettings(program), toServer(port, folder)));
  const stop = await startServer({
    program,
    args: ['-e', join(folder, 'error.log'), '-c', own, '-g', 'daemon off;'],
    probe: `${origin}/deposit/`,
  });
  return { origin, stop };
}

/** The documented file in a site that has rules of its own. */
function startNginx(site: string, info: TestInfo) {
  return runNginx(info, (port, folder) => {
    writeFileSync(join(folder, 'deposit.conf'), readDocumented('nginx.conf', site));
    return `server {
        listen ${host}:${port};
        ${ofTheSite}
        include ${folder}/deposit.conf;
      }`;
  });
}

/** Runs the start script of the container, then its site, which includes the file above. */
function startContainer(site: string, info: TestInfo) {
  for (const file of ['nginx-headers.conf', 'nginx-embed-headers.conf']) {
    rmSync(join(site, 'hosting', file));
  }
  const script = info.outputPath('container.sh');
  writeFileSync(script, readDocumented('container.sh', site));
  execFileSync('sh', [script]);
  writeFileSync(join(site, 'hosting/nginx.conf'), readDocumented('nginx.conf', site));
  return runNginx(info, (port) =>
    readDocumented('container.conf', site).replace('listen 8080', `listen ${host}:${port}`),
  );
}

const test = createHostedTest(startNginx);
const containerTest = createHostedTest(startContainer);

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

containerTest(
  'the container sends every header, for the config.json that it finds at its start',
  async ({ page, hosted }) => {
    await expectHeaders(page, hosted);
    const root = await page.request.get(`${hosted.origin}/?game=252490`, { maxRedirects: 0 });
    expect(root.headers().location).toBe('/deposit/?game=252490');
    await expectWorkingPage(page, hosted);
  },
);
