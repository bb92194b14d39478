import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toHeadersFile, toNginxHeaders, toVercelConfig } from '../../scripts/hosting/hostFiles.mjs';
import { toSecurityHeaders } from '../../scripts/hosting/securityHeaders.mjs';
import { cacheControl, listServedFiles } from '../../scripts/hosting/servedFiles.mjs';
import { toIntegrity } from '../../scripts/hosting/toSafeHtml.mjs';
import { cards } from '../support/page/grid';
import { expect, openScenario, test } from '../support/page/test';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const read = (name: string) => readFileSync(join(dist, name), 'utf8');

test('every browser test runs under the headers that a host sends', async ({ page }) => {
  const config = await (await page.request.get('/config.json')).json();
  const answers = [await page.request.get('/'), await page.request.get('/favicon.svg')];
  for (const answer of answers) {
    for (const [name, value] of Object.entries(toSecurityHeaders(config))) {
      expect(answer.headers()[name.toLowerCase()], name).toBe(value);
    }
  }
});

test.fail('a test in which the page breaks its policy fails', async ({ page }) => {
  await openScenario(page, 'fifty');
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-src'));
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = '/favicon.svg';
    document.body.append(frame);
  });
  await refused;
});

test('the files for hosts are those of the config.json beside them', () => {
  const config = JSON.parse(read('config.json'));
  const site = { config, files: listServedFiles(dist), path: '/' };
  expect(read('_headers')).toBe(toHeadersFile(site));
  expect(read('vercel.json')).toBe(toVercelConfig(site));
  expect(read('hosting/nginx-headers.conf')).toBe(toNginxHeaders(config));
});

test('every part of the build may be kept, and no rule of _headers is one too many for Cloudflare', () => {
  const rules = read('_headers')
    .split(/\n(?=\/)/)
    .slice(1);
  const kept = rules.filter((rule) => rule.includes(cacheControl.hashed));
  const paths = kept.map((rule) => rule.split('\n')[0]);
  expect(paths).toEqual(
    readdirSync(join(dist, 'assets'), { recursive: true })
      .map((name) => `/assets/${name}`)
      .toSorted(),
  );
  expect(rules.length).toBeLessThanOrEqual(100);
});

test('an unknown path is answered with 404 and a page that says so, here as on a host', async ({
  page,
}) => {
  for (const path of ['/gone', '/gone/deep/below', '/gone.html', '/assets/gone.js']) {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()['cache-control'], path).toBe(cacheControl.other);
    expect(await answer.text(), path).toBe(read('404.html'));
  }
});

test('the built page holds no script and no style', () => {
  const html = read('index.html');
  const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)<\/script>/g)];
  expect(scripts.length).toBeGreaterThan(0);
  for (const [, attributes, content] of scripts) {
    expect(attributes).toContain('src=');
    expect(content).toBe('');
  }
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
});

test('the page names the hash of each script and style that it loads', () => {
  const tags = read('index.html').match(/<(script|link)\b[^>]*assets\/[^>]*>/g) ?? [];
  expect(tags.length).toBeGreaterThan(1);
  for (const tag of tags) {
    const [, name = ''] = /"\.\/(assets\/[^"]+)"/.exec(tag) ?? [];
    expect(tag).toContain(`integrity="${toIntegrity(readFileSync(join(dist, name)))}"`);
  }
});

test.describe('with other bytes than were built', () => {
  test.use({ breaksPolicy: true });

  test('a script with other bytes than were built does not run', async ({ page }) => {
    const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
    await page.route(/assets\/index-.*\.js$/, async (route) => {
      const answer = await route.fetch();
      const body = `${await answer.text()};document.title = 'changed';`;
      await route.fulfill({ response: answer, body });
    });
    await openScenario(page, 'fifty');
    await refused;
    await expect(page).toHaveTitle('Deposit Steam items');
    await expect(cards(page)).toHaveCount(0);
  });
});
