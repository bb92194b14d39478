import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toHeadersFile, toNginxHeaders } from '../../scripts/hosting/hostFiles.mjs';
import { toSecurityHeaders } from '../../scripts/hosting/securityHeaders.mjs';
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

test('the files for hosts are those of the config.json beside them', () => {
  const config = JSON.parse(read('config.json'));
  expect(read('_headers')).toBe(toHeadersFile(config));
  expect(read('hosting/nginx-headers.conf')).toBe(toNginxHeaders(config));
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

  test('the script does not run', async ({ page }) => {
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
