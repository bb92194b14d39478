import { createHash } from 'node:crypto';
import { createScenarioToken, expect } from '../support/page/test';
import {
  readEvents,
  readFrame,
  strictNonce,
  test,
  toHostPage,
  toStrictPolicy,
} from '../support/servers/embedHost';

test('a player of the host is signed in, and the host hears of items and picks', async ({
  page,
  hosted,
  parent,
}) => {
  parent.show(toHostPage({ framed: hosted.origin }));
  await page.goto(parent.origin);
  const { settle, pickFirst } = readFrame(page);
  await settle();
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Deposit Steam items');
  expect(await page.evaluate(() => Reflect.get(window, 'reasons'))).toEqual(['start']);
  await expect
    .poll(() => readEvents(page, 'state'))
    .toEqual([
      { type: 'state', state: 'loading' },
      { type: 'state', state: 'items', game: '730' },
    ]);
  await pickFirst();
  await expect
    .poll(async () => (await readEvents(page, 'selection')).at(-1))
    .toMatchObject({ game: '730', count: 1, cents: expect.any(Number), usd: expect.any(Number) });
  expect((await readEvents(page, 'selection'))[0]).toMatchObject({ count: 0, cents: 0 });
  const all = JSON.stringify(await page.evaluate(() => Reflect.get(window, 'events')));
  expect(all).not.toContain('sandbox-fifty');
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

for (const variant of ['inline', 'dialog'] as const) {
  test(`under a strict policy of the host, with integrity and Trusted Types, its console stays empty: ${variant}`, async ({
    page,
    hosted,
    parent,
  }) => {
    const script = await (await page.request.get(`${hosted.origin}/deposit/embed.js`)).body();
    const hash = createHash('sha384').update(script).digest('base64');
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const html = toHostPage({
      framed: hosted.origin,
      attributes: `nonce="${strictNonce}"`,
      embedAttributes: `integrity="sha384-${hash}" crossorigin="anonymous"`,
      options: `variant: '${variant}', theme: 'light',`,
    });
    parent.show(html, { 'Content-Security-Policy': toStrictPolicy(hosted.origin) });
    await page.goto(parent.origin);
    await readFrame(page).settle();
    await page.evaluate(() => Reflect.get(window, 'mounted').update({ theme: 'dark' }));
    await expect(page.locator('iframe')).toHaveCSS('color-scheme', 'dark');
    expect(said).toEqual([]);
  });
}

test('a dialog covers a phone, and closes by its button', async ({ page, hosted, parent }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  parent.show(toHostPage({ framed: hosted.origin, options: "variant: 'dialog'," }));
  await page.goto(parent.origin);
  const { framed } = readFrame(page);
  await expect(framed.getByText('50 of 50 items', { exact: true })).toBeVisible();
  const box = await page.getByRole('dialog').first().boundingBox();
  expect(box).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  await page.getByRole('button', { name: 'Close', exact: true }).first().click();
  await expect(page.locator('iframe, dialog')).toHaveCount(0);
  expect(await readEvents(page, 'close')).toEqual([{ type: 'close' }]);
});

test('content mode is as tall as its content, within its bounds', async ({
  page,
  hosted,
  parent,
}) => {
  const size = "size: { mode: 'content', min: 300, max: 800 },";
  parent.show(toHostPage({ framed: hosted.origin, options: size }));
  await page.goto(parent.origin);
  await readFrame(page).settle();
  await expect(page.locator('iframe')).toHaveCSS('height', '800px');
});

for (const [scenario, whole] of [
  ['empty', 'Open your Steam inventory'],
  ['inventory-private', 'Open Steam privacy settings'],
  ['fifty', 'Pick at least one item to deposit.'],
] as const) {
  test(`a frame as tall as its content does not grow by itself: ${scenario}`, async ({
    page,
    hosted,
    parent,
  }) => {
    const token = createScenarioToken(scenario);
    const options = "size: { mode: 'content', min: 100, max: 5000 },";
    const tokens = { start: token, expired: token };
    parent.show(toHostPage({ framed: hosted.origin, options, tokens }));
    await page.goto(parent.origin);
    await page.frameLocator('iframe').getByText(whole).waitFor();
    await expect.poll(() => readEvents(page, 'height')).not.toEqual([]);
    // A frame that follows itself grows with each of these frames.
    await page.locator('iframe').evaluate(async () => {
      for (let frames = 0; frames < 60; frames += 1) await new Promise(requestAnimationFrame);
    });
    const heights = await readEvents(page, 'height');
    expect(heights.length).toBeLessThan(5);
    const { height } = (await page.locator('iframe').boundingBox()) ?? {};
    expect(heights.at(-1)).toEqual({ type: 'height', px: height });
    expect(height).toBeLessThan(4_000);
  });
}

test('the element shows its link without the script, and the page with it', async ({
  page,
  hosted,
  parent,
}) => {
  const token = JSON.stringify(createScenarioToken('fifty'));
  const element = `<assetpay-deposit src="${hosted.origin}/deposit/" theme="light">
    <a href="${hosted.origin}/deposit/">Deposit Steam items</a></assetpay-deposit>`;
  const script = `<script type="module" src="${hosted.origin}/deposit/embed-element.js"></script>
    <script>const element = document.querySelector('assetpay-deposit');
    window.events = [];
    element.getToken = () => ${token};
    for (const type of ['ready', 'state'])
      element.addEventListener(type, ({ detail }) => window.events.push(detail));</script>`;
  parent.show(`<!doctype html><html lang="en"><title>Shop</title>${element}`);
  await page.goto(parent.origin);
  await expect(page.getByRole('link', { name: 'Deposit Steam items' })).toBeVisible();
  parent.show(`<!doctype html><html lang="en"><title>Shop</title>${element}${script}`);
  await page.goto(parent.origin);
  await readFrame(page).settle();
  await expect(page.getByRole('link', { name: 'Deposit Steam items' })).toBeHidden();
  await expect
    .poll(() => readEvents(page, 'state'))
    .toContainEqual({
      type: 'state',
      state: 'items',
      game: '730',
    });
  const change = (name: string, value: string) =>
    page
      .locator('assetpay-deposit')
      .evaluate((one, [key = '', to = '']) => one.setAttribute(key, to), [name, value]);
  await change('theme', 'dark');
  await expect(page.locator('iframe')).toHaveCSS('color-scheme', 'dark');
  await page.locator('assetpay-deposit').evaluate((one) => one.remove());
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('in a sandboxed frame the list of deposits can be saved', async ({ page, hosted, parent }) => {
  parent.show(toHostPage({ framed: hosted.origin, options: 'sandbox: true,' }));
  await page.goto(parent.origin);
  const { framed, settle, pickFirst, confirm } = readFrame(page);
  await settle();
  await pickFirst();
  await confirm();
  await framed.getByRole('button', { name: 'Show deposits' }).click();
  const saved = page.waitForEvent('download');
  await framed.getByRole('button', { name: 'Save as a table (CSV)' }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.csv$/);
});

test('the host keeps sums out of sight, and the player can show them for this tab', async ({
  page,
  hosted,
  parent,
}) => {
  parent.show(toHostPage({ framed: hosted.origin, options: 'streamer: true,' }));
  await page.goto(parent.origin);
  const { framed, settle } = readFrame(page);
  await settle();
  const collateral = framed.getByRole('region', { name: 'Instant deposit collateral' });
  await expect(collateral).toContainText('•••');
  await framed.getByRole('listbox', { name: 'Inventory' }).press('F8');
  await expect(collateral).toContainText('$');
  await page.reload();
  await settle();
  await expect(collateral).toContainText('$');
  await page.evaluate(() => Reflect.get(window, 'mounted').update({ streamer: false }));
  await page.evaluate(() => Reflect.get(window, 'mounted').update({ streamer: true }));
  await expect(collateral).toContainText('•••');
});
