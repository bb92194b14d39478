import { type APIResponse, expect, type Page } from '@playwright/test';
import manifest from '../../../package.json' with { type: 'json' };
import { toSecurityHeaders } from '../../../scripts/hosting/securityHeaders.mjs';
import { cacheControl, toSharing } from '../../../scripts/hosting/servedFiles.mjs';
import { cards, depositableCards, grid } from '../page/grid';
import { createScenarioToken, expectNoAxeViolations } from '../page/test';
import type { HostedPage } from './hostedPage';

function expectSecurityHeaders(answer: APIResponse, config: object, file: string): void {
  const headers = { ...toSecurityHeaders(config), ...toSharing(file) };
  for (const [name, value] of Object.entries(headers)) {
    const sent = answer
      .headersArray()
      .filter((header) => header.name.toLowerCase() === name.toLowerCase());
    expect(
      sent.map((header) => header.value),
      `${name} of ${answer.url()}`,
    ).toEqual([value]);
  }
}

/** Paths that no browser may get: missing files, and files for the host. */
const absentFiles = [
  'assets/gone.js',
  'gone/deep/below',
  'hosting/server.mjs',
  'hosting/',
  '_headers',
  'vercel.json',
];

/** Asserts the headers of docs/hosting.md, for each kind of file and for missing ones. */
export async function expectHeaders(page: Page, { origin, config }: HostedPage): Promise<void> {
  const get = (path: string) =>
    page.request.get(`${origin}${path}`, {
      maxRedirects: 0,
      headers: { 'Accept-Encoding': 'gzip' },
    });
  const html = await (await get('/deposit/')).text();
  const [asset = ''] = html.match(/assets\/index-[^"]+\.js/) ?? [];
  const kinds = [
    ['', cacheControl.other, 'text/html'],
    ['index.html', cacheControl.other, 'text/html'],
    ['config.json', cacheControl.other, 'application/json'],
    ['favicon.svg', cacheControl.other, 'image/svg+xml'],
    ['licences.txt', cacheControl.other, 'text/plain'],
    ['embed.js', cacheControl.other, 'javascript'],
    ['embed.mjs', cacheControl.other, 'javascript'],
    ['embed-element.js', cacheControl.other, 'javascript'],
    [`embed-${manifest.version}.js`, cacheControl.other, 'javascript'],
    [asset, cacheControl.hashed, 'javascript'],
  ] as const;
  for (const [file, caching, type] of kinds) {
    const answer = await get(`/deposit/${file}`);
    expect(answer.status(), file).toBe(200);
    expect(answer.headers()['cache-control'], file).toBe(caching);
    expect(answer.headers()['content-type'], file).toContain(type);
    expectSecurityHeaders(answer, config, file);
    if (file === asset) expect(answer.headers()['content-encoding']).toBe('gzip');
  }
  for (const file of absentFiles) {
    const answer = await get(`/deposit/${file}`);
    expect(answer.status(), file).toBe(404);
    expect(answer.headers()['cache-control'], file).toBe(cacheControl.other);
    expect(answer.headers()['content-type'], file).toContain('text/html');
    expect(await answer.text(), file).toContain('There is no page at this address');
    expectSecurityHeaders(answer, config, file);
  }
  for (const path of ['assets/', '..%2fpackage.json']) {
    const answer = await get(`/deposit/${path}`);
    expect([403, 404], path).toContain(answer.status());
    expect(answer.headers()['cache-control'] ?? '', path).not.toContain('immutable');
  }
  const redirect = await get('/deposit?game=252490');
  expect(redirect.status()).toBe(301);
  expect(redirect.headers().location).toBe('/deposit/?game=252490');
  const { etag = '' } = (await get('/deposit/')).headers();
  const again = await page.request.get(`${origin}/deposit/`, {
    headers: { 'If-None-Match': etag },
  });
  expect(again.status()).toBe(304);
}

/** Asserts that the hosted page works: pictures, later chunks, details of an item, the basket. */
export async function expectWorkingPage(page: Page, { origin }: HostedPage): Promise<void> {
  await page.goto(`${origin}/deposit#token=${createScenarioToken('fifty')}`);
  await expect(page.getByText('50 of 50 items', { exact: true })).toBeVisible();
  expect(page.url()).toBe(`${origin}/deposit/`);
  const picture = cards(page).first().locator('img').first();
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0);
  await depositableCards(page).first().click();
  await expect(page.getByRole('region', { name: 'Basket' })).toContainText('1 item');
  await grid(page).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
}

const canvases = [
  ['dark', 'rgb(12, 14, 19)'],
  ['light', 'rgb(243, 244, 247)'],
] as const;

/** Asserts that a person at a wrong address is told so, in a readable page without a script. */
export async function expectNotFoundPage(page: Page, { origin }: HostedPage): Promise<void> {
  for (const path of ['gone', 'gone/deep/below', 'assets/gone.js']) {
    await page.goto(`${origin}/deposit/${path}`);
    await expect(page.getByRole('heading')).toHaveText('There is no page at this address');
    await expectNoAxeViolations(page);
    for (const [colorScheme, canvas] of canvases) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('body')).toHaveCSS('background-color', canvas);
    }
  }
}
