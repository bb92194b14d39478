import { type APIResponse, expect, type Page } from '@playwright/test';
import { cacheControl, toSecurityHeaders } from '../../../scripts/hosting/securityHeaders.mjs';
import { cards, depositableCards, grid } from '../page/grid';
import { createScenarioToken } from '../page/test';
import type { HostedPage } from './hostedPage';

function expectSecurityHeaders(answer: APIResponse, config: object): void {
  for (const [name, value] of Object.entries(toSecurityHeaders(config))) {
    const sent = answer
      .headersArray()
      .filter((header) => header.name.toLowerCase() === name.toLowerCase());
    expect(
      sent.map((header) => header.value),
      `${name} of ${answer.url()}`,
    ).toEqual([value]);
  }
}

/** Asserts that a host sends what docs/hosting.md asks for, with each kind of file and without one. */
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
    [asset, cacheControl.hashed, 'javascript'],
  ] as const;
  for (const [file, caching, type] of kinds) {
    const answer = await get(`/deposit/${file}`);
    expect(answer.status(), file).toBe(200);
    expect(answer.headers()['cache-control'], file).toBe(caching);
    expect(answer.headers()['content-type'], file).toContain(type);
    expectSecurityHeaders(answer, config);
    if (file === asset) expect(answer.headers()['content-encoding']).toBe('gzip');
  }
  for (const file of [
    'assets/gone.js',
    'hosting/server.mjs',
    '_headers',
    'hosting/',
    '..%2fpackage.json',
  ]) {
    const answer = await get(`/deposit/${file}`);
    expect(answer.status(), file).toBe(404);
    expect(answer.headers()['cache-control'] ?? '', file).not.toContain('immutable');
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

/** Asserts that the page works where it is hosted: pictures, later parts, an item's details, the basket. */
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
