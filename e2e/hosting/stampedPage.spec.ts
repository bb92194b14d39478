import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '../support/page/test';
import { startNodeHost } from '../support/servers/startNodeHost';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const config = {
  locale: 'de',
  theme: { mode: 'dark', accent: '#ff6a1a', background: '#140c0a', radius: '4px' },
};

/** `test` with a page whose host has run `writeHeaders.mjs` after it wrote a theme. */
const test = base.extend<{ origin: string }>({
  origin: async ({ browserName: _browser }, use, info) => {
    const folder = info.outputPath('site');
    cpSync(dist, folder, { recursive: true });
    writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
    execFileSync(process.execPath, [join(folder, 'hosting/writeHeaders.mjs')]);
    const { origin, stop } = await startNodeHost(folder, info);
    await use(origin);
    await stop();
  },
  baseURL: ({ origin }, use) => use(origin),
});

test.use({ colorScheme: 'light' });

test('the first paint has the site’s colours, language and title, before any script runs', async ({
  page,
  origin,
}) => {
  await page.route(/\/assets\/.*\.js/, () => {});
  await page.goto(`${origin}/deposit/`, { waitUntil: 'commit' });
  await expect(page.locator('.card-skeleton').filter({ visible: true }).first()).toBeVisible();
  const root = page.locator('html');
  await expect(root).toHaveCSS('background-color', 'rgb(20, 12, 10)');
  await expect(root).toHaveCSS('color-scheme', 'dark');
  await expect(root).toHaveAttribute('lang', 'de');
  await expect(page).toHaveTitle('Steam-Items einzahlen');
  const skeleton = page.locator('.card-skeleton').filter({ visible: true }).first();
  await expect(skeleton).toHaveCSS('border-top-left-radius', /px/);
});
