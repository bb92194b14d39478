import type { Locator, Page } from '@playwright/test';
import { overrideConfig } from '../support/page/overrideConfig';
import { createScenarioToken, expect, expectNoAxeViolations } from '../support/page/test';
import { test } from '../support/servers/merchantSite';

// One worker, and so one server.
test.describe.configure({ mode: 'default' });

const preview = (page: Page) => page.getByRole('region', { name: 'Preview' });
const framed = (page: Page) => preview(page).frameLocator('iframe');

const cards = (root: Pick<Locator, 'getByRole'>) => root.getByRole('listbox').getByRole('option');

/** The looks of a deposit page, by a token of each kind, its language and the first price. */
async function readLook(root: Locator) {
  const price = cards(root).first();
  await expect(price).toContainText('◈');
  const look = await root.evaluate((html) => {
    const style = getComputedStyle(html);
    const read = (token: string) => style.getPropertyValue(`--ap-${token}`).trim();
    return [
      read('primary'),
      read('background'),
      read('radius'),
      read('font'),
      html.getAttribute('lang'),
    ];
  });
  return look;
}

const openPlayground = async (page: Page, merchant: string, fields = '') => {
  await page.goto(`${merchant}/playground#${fields}`);
  await expect(cards(framed(page)).first()).toBeVisible();
};

async function readClipboard(page: Page, button: string): Promise<string> {
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('status')).toContainText('copied');
  return page.evaluate(() => navigator.clipboard.readText());
}

test('who drags accent, radius, unit and language sees them at once, and takes them home as config.json and as a snippet', async ({
  page,
  sites,
  context,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPlayground(page, sites.merchant);
  const root = framed(page).locator('html');
  const readToken = (name: string) =>
    root.evaluate((html, token) => getComputedStyle(html).getPropertyValue(token), `--ap-${name}`);

  const accent = page.getByRole('group', { name: 'Accent' });
  const hue = await accent.getByRole('slider', { name: 'Hue' }).boundingBox();
  if (hue === null) throw new Error('There is no hue.');
  const before = await readToken('primary');
  await page.mouse.move(hue.x + hue.width * 0.4, hue.y + hue.height / 2);
  await page.mouse.down();
  await page.mouse.move(hue.x + hue.width * 0.8, hue.y + hue.height / 2, { steps: 8 });
  // The page follows while the button is still down.
  await expect.poll(() => readToken('primary')).not.toBe(before);
  await page.mouse.up();
  const chosen = await accent.getByRole('textbox', { name: 'Accent' }).inputValue();
  expect(chosen).toMatch(/^#[0-9a-f]{6}$/);

  await page.getByRole('slider', { name: 'Radius' }).focus();
  for (let times = 0; times < 8; times += 1) await page.keyboard.press('ArrowLeft');
  await expect.poll(() => readToken('radius')).toBe('4px');
  await page.getByRole('textbox', { name: 'Unit' }).fill('coins');
  await page.getByRole('textbox', { name: 'Symbol' }).fill('◈');
  await page.getByRole('textbox', { name: 'For one USD' }).fill('1000');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await expect(root).toHaveAttribute('lang', 'de');
  const look = await readLook(root);
  expect(look[0]).toBe(chosen);

  const text = await readClipboard(page, 'Copy config.json');
  const config: Record<string, unknown> = JSON.parse(text);
  expect(config).toEqual({
    theme: { accent: chosen, radius: '4px' },
    locale: 'de',
    currency: { unit: 'coins', symbol: '◈', rate: '1000', decimals: 0 },
  });
  const snippet = await readClipboard(page, 'Copy snippet');
  expect(said).toEqual([]);

  // A reload, and a link to it, show the same.
  await page.reload();
  expect(await readLook(root)).toEqual(look);

  const alone = await context.newPage();
  await overrideConfig(alone, config);
  await alone.goto(`${sites.page}/#token=${createScenarioToken('fifty')}`);
  expect(await readLook(alone.locator('html'))).toEqual(look);

  const shop = await context.newPage();
  const token = createScenarioToken('fifty');
  await shop.route('**/api/deposit-token', (route) => route.fulfill({ json: { token } }));
  // A document of the merchant's origin without a policy. One that the test itself answered may load nothing from this machine.
  await shop.goto(`${sites.merchant}/playground/style.css`);
  await shop.setContent(snippet);
  expect(await readLook(shop.frameLocator('#deposit iframe').locator('html'))).toEqual(look);
});

test('states are reached by name, and a colour that cannot be read is said to be corrected', async ({
  page,
  sites,
}) => {
  await openPlayground(page, sites.merchant, 'mode=dark&accent=%231e3a8a');
  await expect(page.getByRole('region', { name: 'Notes' })).toContainText('--ap-primary-text');
  const state = page.getByRole('combobox', { name: 'State' });
  await state.selectOption('A private inventory');
  await expect(framed(page).getByRole('alert')).toContainText('Your inventory is private');
  await state.selectOption('Nobody is signed in');
  await expect(framed(page).getByRole('alert')).toContainText('You are not signed in');
  await state.selectOption('A deposit: hold');
  await framed(page)
    .getByRole('button', { name: /^Deposits/ })
    .click();
  await expect(framed(page).getByRole('region', { name: 'Deposits' })).toContainText('On hold');
});

for (const [colorScheme, width] of [
  ['dark', 1440],
  ['light', 390],
] as const) {
  test.describe(`${colorScheme} at ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 844 } });

    test('the playground fits, has no accessibility violations, and works by keyboard', async ({
      page,
      sites,
    }) => {
      await openPlayground(page, sites.merchant);
      await expectNoAxeViolations(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBe(width);
      const ember = page.getByRole('button', { name: 'Ember' });
      await ember.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('textbox', { name: 'Accent' })).toHaveValue('#ff7a1a');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name: 'Orchid' })).toBeFocused();
      await page.getByRole('radio', { name: 'Dark' }).focus();
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
      await expect(framed(page).locator('html')).toHaveCSS('color-scheme', 'light');
    });
  });
}
