import type { Page } from '@playwright/test';
import { expect } from '../support/page/test';
import { test, toHostPage } from '../support/servers/embedHost';

/** What the host has heard of one type, without the envelope. */
function heard(page: Page, type: string): Promise<unknown[]> {
  return page.evaluate((wanted) => {
    const events: unknown = Reflect.get(window, 'events');
    if (!Array.isArray(events)) return [];
    return events.flatMap(({ source: _source, version: _version, id: _id, ...event }) =>
      event.type === wanted ? [event] : [],
    );
  }, type);
}

test('a player of the host is signed in, and the host hears of items and picks', async ({
  page,
  hosted,
  parent,
}) => {
  parent.show(toHostPage({ framed: hosted.origin }));
  await page.goto(parent.origin);
  const framed = page.frameLocator('iframe');
  await expect(framed.getByText('50 of 50 items', { exact: true })).toBeVisible();
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Deposit Steam items');
  expect(await page.evaluate(() => Reflect.get(window, 'reasons'))).toEqual(['start']);
  await expect
    .poll(() => heard(page, 'state'))
    .toEqual([
      { type: 'state', state: 'loading' },
      { type: 'state', state: 'items', game: '730' },
    ]);
  await framed
    .getByRole('region', { name: 'Basket' })
    .getByRole('button', { name: /^Deposit/ })
    .waitFor();
  const basket = framed.getByRole('region', { name: 'Basket' });
  await basket.getByRole('button', { name: /^Deposit/ }).waitFor();
  const inventory = framed.getByRole('listbox', { name: 'Inventory' });
  await inventory.getByRole('option', { disabled: false }).first().click();
  await expect
    .poll(async () => (await heard(page, 'selection')).at(-1))
    .toMatchObject({ game: '730', count: 1, cents: expect.any(Number), usd: expect.any(Number) });
  expect((await heard(page, 'selection'))[0]).toMatchObject({ count: 0, cents: 0 });
  expect(JSON.stringify(await page.evaluate(() => Reflect.get(window, 'events')))).not.toContain(
    'sandbox-fifty',
  );
});

test('the theme follows the host, at once and without a new load', async ({
  page,
  hosted,
  parent,
}) => {
  parent.show(toHostPage({ framed: hosted.origin, options: "theme: 'light'," }));
  await page.goto(parent.origin);
  const root = page.frameLocator('iframe').locator('html');
  await expect(root).toHaveCSS('background-color', 'rgb(243, 244, 247)');
  await expect(page.locator('iframe')).toHaveCSS('color-scheme', 'light');
  await page.evaluate(() => Reflect.get(window, 'mounted').update({ theme: { mode: 'dark' } }));
  await expect(root).toHaveCSS('background-color', 'rgb(12, 14, 19)');
  await expect(page.locator('iframe')).toHaveCSS('color-scheme', 'dark');
  await page.evaluate(() => Reflect.get(window, 'mounted').update({ theme: undefined }));
  await expect(page.locator('iframe')).toHaveCSS('color-scheme', 'light dark');
});

test('a host that was destroyed hears and shows nothing more', async ({ page, hosted, parent }) => {
  parent.show(toHostPage({ framed: hosted.origin }));
  await page.goto(parent.origin);
  await expect(page.frameLocator('iframe').getByText('50 of 50 items')).toBeVisible();
  const before = await page.evaluate(() => {
    Reflect.get(window, 'mounted').destroy();
    Reflect.get(window, 'mounted').destroy();
    return Reflect.get(window, 'events').length;
  });
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get(window, 'events').length)).toBe(before);
});
