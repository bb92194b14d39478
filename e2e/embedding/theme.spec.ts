import type { Page, Route } from '@playwright/test';
import { expect } from '../support/page/test';
import {
  readEvents,
  readFrame,
  strictNonce,
  test,
  toHostPage,
  toStrictPolicy,
} from '../support/servers/embedHost';

const root = (page: Page, selector = 'iframe') => page.frameLocator(selector).locator('html');

/** The value of a token in a frame. */
const readToken = (page: Page, name: string, selector?: string) =>
  root(page, selector).evaluate(
    (html, token) => getComputedStyle(html).getPropertyValue(`--ap-${token}`).trim(),
    name,
  );

const update = (page: Page, theme: unknown) =>
  page.evaluate((value) => Reflect.get(window, 'mounted').update({ theme: value }), theme);

test('of two instances each follows its own theme, live', async ({ page, hosted, parent }) => {
  const html = toHostPage({ framed: hosted.origin, options: "theme: { accent: '#ffb020' }," });
  parent.show(html.replace('<div id="box"></div>', '<div id="box"></div><div id="other"></div>'));
  await page.goto(parent.origin);
  await page.evaluate(() => {
    const box = document.querySelector('#other');
    Reflect.set(window, 'second', Reflect.get(window, 'mount')({ box, theme: { mode: 'light' } }));
  });
  await readFrame(page, '#box iframe').settle();
  await readFrame(page, '#other iframe').settle();
  expect(await readToken(page, 'primary', '#box iframe')).toBe('#ffb020');
  expect(await readToken(page, 'primary', '#other iframe')).toBe('#067a50');
  await update(page, { mode: 'light', accent: '#6d28d9', radius: '0' });
  await expect.poll(() => readToken(page, 'primary', '#box iframe')).toBe('#6d28d9');
  await expect(page.locator('#box iframe')).toHaveCSS('color-scheme', 'light');
  expect(await readToken(page, 'radius', '#box iframe')).toBe('0px');
  expect(await readToken(page, 'primary', '#other iframe')).toBe('#067a50');
  await update(page, undefined);
  await expect.poll(() => readToken(page, 'primary', '#box iframe')).toBe('#3fe0a1');
  await expect(page.locator('#box iframe')).toHaveCSS('color-scheme', 'light dark');
});

test('a host lays its theme over that of config.json, and takes it off again', async ({
  page,
  hosted,
  parent,
}) => {
  const theme = { mode: 'light', accent: '#6d28d9', radius: '2px' };
  await page.route('**/config.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), theme } });
  });
  parent.show(toHostPage({ framed: hosted.origin, options: "theme: { mode: 'dark' }," }));
  await page.goto(parent.origin);
  await readFrame(page).settle();
  await expect(page.locator('iframe')).toHaveCSS('color-scheme', 'dark');
  expect(await readToken(page, 'radius')).toBe('2px');
  await update(page, undefined);
  await expect(page.locator('iframe')).toHaveCSS('color-scheme', 'light');
  await expect.poll(() => readToken(page, 'primary')).toBe('#6d28d9');
});

test('what is corrected or cannot be used is told, and changes nothing else', async ({
  page,
  hosted,
  parent,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  parent.show(toHostPage({ framed: hosted.origin, options: "theme: 'dark'," }));
  await page.goto(parent.origin);
  await readFrame(page).settle();
  await update(page, {
    mode: 'dark',
    accent: '#1e3a8a',
    background: '#fff; } body { display: none',
    radius: 'calc(100vw)',
    font: 'url(https://evil.example/font)',
    logo: 'https://evil.example/logo.svg',
    variables: {
      dark: { card: 'url(https://evil.example/card)', 'x: y; --z': '#fff', ring: '#00ff88' },
      light: { __proto__: null, primary: 'var(--ap-ring)' },
    },
  });
  await expect.poll(() => readToken(page, 'ring')).toBe('#00ff88');
  const warnings = await readEvents(page, 'warning');
  const unusable = warnings.filter(
    (one) => Reflect.get(Object(one), 'key') === 'THEME_VALUE_UNUSABLE',
  );
  expect(unusable.map((one) => Reflect.get(Object(one), 'field'))).toEqual([
    'theme.background',
    'theme.radius',
    'theme.font',
    'theme.logo',
    'theme.variables.dark.card',
    'theme.variables.dark.x: y; --z',
    'theme.variables.light.primary',
  ]);
  const used = await readToken(page, 'primary');
  expect(warnings).toContainEqual({
    type: 'warning',
    key: 'THEME_COLOR_CORRECTED',
    field: 'theme.accent',
    token: 'primary',
    scheme: 'dark',
    given: '#1e3a8a',
    used,
  });
  expect(used).not.toBe('#1e3a8a');
  expect(await page.frameLocator('iframe').locator('style').count()).toBe(0);
  await expect(readFrame(page).basket).toBeVisible();
  const style = await root(page).evaluate((html) => html.getAttribute('style') ?? '');
  expect(style.replaceAll(/--ap-[a-z-]+: #[0-9a-f]{6};\s*/g, '')).toBe('');
  expect(said).toEqual([]);
});

/** The brightest of some points of a screenshot, 0 to 255. */
async function readBrightest(reader: Page, picture: Buffer): Promise<number> {
  return reader.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const points = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((x) => [0.02, 0.98].map((y) => [x, y]));
    return Math.max(
      ...points.map(([x = 0, y = 0]) => {
        const at = [Math.floor(x * image.width), Math.floor(y * image.height)] as const;
        return context?.getImageData(...at, 1, 1).data[0] ?? 255;
      }),
    );
  }, picture.toString('base64'));
}

test.describe('on a light device', () => {
  test.use({ colorScheme: 'light' });

  test('a dark host with a strict policy sees no white box, from the first frame on, and an empty console', async ({
    page,
    context,
    hosted,
    parent,
  }) => {
    const reader = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const html = toHostPage({
      framed: hosted.origin,
      attributes: `nonce="${strictNonce}"`,
      options: "theme: { mode: 'dark', accent: '#ffb020', background: '#0b1020' },",
    });
    const dark = `<style nonce="${strictNonce}">:root { color-scheme: dark; background: #05070d; }`;
    parent.show(html.replace(`<style nonce="${strictNonce}">`, dark), {
      'Content-Security-Policy': toStrictPolicy(hosted.origin),
    });
    // The page has painted its first picture, and knows nothing of its theme yet.
    const held: Route[] = [];
    await page.route('**/config.json', (route) => void held.push(route));
    await page.goto(parent.origin);
    const frames: number[] = [];
    const look = async () => frames.push(await readBrightest(reader, await page.screenshot()));
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await look();
    for (const route of held) await route.continue();
    await page.evaluate(() => Reflect.get(window, 'mounted').ready);
    await look();
    await readFrame(page).settle();
    await look();
    expect(Math.max(...frames)).toBeLessThan(60);
    await expect(page.locator('iframe')).toHaveCSS('color-scheme', 'dark');
    await expect(root(page)).toHaveCSS('background-color', 'rgb(11, 16, 32)');
    expect(said).toEqual([]);
  });
});
