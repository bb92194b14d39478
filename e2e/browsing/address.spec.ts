import type { Page } from '@playwright/test';
import { cards, readCards } from '../support/page/grid';
import { expect, openScenario, test } from '../support/page/test';

const search = (page: Page) => page.getByRole('searchbox', { name: 'Search items' });
const sort = (page: Page) => page.getByRole('combobox', { name: 'Sort' });
const status = (page: Page) => page.getByText(/^\d[\d,]* of \d[\d,]* items?$/);
const toQuery = (page: Page) => new URL(page.url()).search;
const toPrices = (names: readonly string[]) =>
  names.map((name) => Number(/\$([\d,.]+)$/.exec(name)?.[1]?.replaceAll(',', '')));

/** Asserts the values of the page's controls. */
async function expectControls(
  page: Page,
  wanted: { game: string; search: string; sort: string; min: string; max: string },
): Promise<void> {
  await expect(page.getByRole('radio', { name: wanted.game })).toBeChecked();
  await expect(search(page)).toHaveValue(wanted.search);
  await expect(sort(page)).toHaveValue(wanted.sort);
  await expect(page.getByLabel('Min price')).toHaveValue(wanted.min);
  await expect(page.getByLabel('Max price')).toHaveValue(wanted.max);
}

const nothing = { game: 'CS2', search: '', sort: 'relevance', min: '', max: '' };

test('a link alone restores search, order and prices, and so does a reload', async ({ page }) => {
  await openScenario(page, 'thousand', '?search=AK-47&sort=priceAsc&minPrice=1.5&maxPrice=400');
  const wanted = { ...nothing, search: 'AK-47', sort: 'priceAsc', min: '1.5', max: '400' };
  const expectResults = async () => {
    await expectControls(page, wanted);
    await expect(status(page)).toBeVisible();
    const names = (await readCards(page)).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect(name).toContain('AK-47');
    const prices = toPrices(names);
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
    for (const price of prices) {
      expect(price).toBeGreaterThanOrEqual(1.5);
      expect(price).toBeLessThanOrEqual(400);
    }
    return names;
  };
  const names = await expectResults();
  await page.reload();
  expect(await expectResults()).toEqual(names);
});

test('a link restores the game', async ({ page }) => {
  await openScenario(page, 'player', '?game=252490&sort=nameDesc');
  await expectControls(page, { ...nothing, game: 'Rust', sort: 'nameDesc' });
  await expect(page.getByText('240 of 240 items', { exact: true })).toBeVisible();
});

test('a link gives the API the filters, so that its first answer is right', async ({ page }) => {
  const first = page.waitForRequest(/\/client\/inventory/);
  await openScenario(page, 'ten-thousand', '?search=awp&sort=priceDesc&minPrice=2&maxPrice=900');
  const asked = new URL((await first).url()).searchParams;
  expect(Object.fromEntries(asked)).toMatchObject({
    game: '730',
    search: 'awp',
    sort: 'priceDesc',
    minPrice: '2',
    maxPrice: '900',
  });
  await expect(cards(page).first()).toHaveAccessibleName(/AWP/i);
});

test('typing replaces the address and choosing adds a step', async ({ page }) => {
  await openScenario(page, 'fifty');
  await expect(status(page)).toBeVisible();
  const length = () => page.evaluate(() => window.history.length);
  const before = await length();

  await search(page).pressSequentially('ak-47');
  await page.getByLabel('Min price').pressSequentially('1.25');
  await expect(page).toHaveURL(/\?search=ak-47&minPrice=1\.25$/);
  expect(await length(), 'typing').toBe(before);

  await sort(page).selectOption('nameAsc');
  await expect(page).toHaveURL(/sort=nameAsc/);
  expect(await length(), 'choosing an order').toBe(before + 1);
  await page.getByRole('radio', { name: 'Rust' }).check();
  await expect(page).toHaveURL(/game=252490/);
  expect(await length(), 'choosing a game').toBe(before + 2);
});

test('back and forward walk through what was chosen', async ({ page }) => {
  await openScenario(page, 'player', '?search=a');
  await sort(page).selectOption('priceDesc');
  await page.getByRole('radio', { name: 'Rust' }).check();
  await expect(page).toHaveURL(/game=252490/);
  const last = { ...nothing, game: 'Rust', search: 'a', sort: 'priceDesc' };
  await expectControls(page, last);

  await page.goBack();
  await expectControls(page, { ...last, game: 'CS2' });
  await expect(cards(page).first()).toBeVisible();
  await page.goBack();
  await expectControls(page, { ...nothing, search: 'a' });
  await page.goForward();
  await page.goForward();
  await expectControls(page, last);
  await expect(status(page)).toContainText('of 240 items');
});

test('the address holds no defaults, and nothing once everything is back at its default', async ({
  page,
}) => {
  await openScenario(page, 'fifty', '?game=730&sort=relevance&search=');
  await expect(status(page)).toBeVisible();
  await sort(page).selectOption('priceAsc');
  await expect.poll(() => toQuery(page)).toBe('?sort=priceAsc');
  await sort(page).selectOption('relevance');
  await search(page).fill('zzzz');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => toQuery(page)).toBe('');
});

test('parameters that others wrote into the address stay there', async ({ page }) => {
  await openScenario(page, 'fifty', '?utm_source=mail');
  await expect(status(page)).toBeVisible();
  await sort(page).selectOption('priceAsc');
  await expect.poll(() => toQuery(page)).toBe('?utm_source=mail&sort=priceAsc');
});

/** Addresses in which the browser itself takes part. `src/app/screen/hostileAddress.test.tsx` plays the others. */
const hostile = {
  'a search of 5,000 letters': `?search=${'a'.repeat(5_000)}`,
  'a script':
    '?search=%3Cscript%3Ewindow.hacked%3D1%3C%2Fscript%3E&sort=%3Cimg%20src%3Dx%20onerror%3Dhacked%3D1%3E',
  'broken escapes and null bytes': '?search=%E0%A4%A%00%00&minPrice=%&sort=%zz&game=730%00',
};

test('a hostile address does no harm', async ({ page }) => {
  test.slow();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  for (const [what, address] of Object.entries(hostile)) {
    await test.step(what, async () => {
      await openScenario(page, 'fifty', address);
      await expect(status(page)).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);

      await page.getByRole('radio', { name: 'CS2' }).check();
      await search(page).fill('');
      await page.getByLabel('Min price').fill('');
      await page.getByLabel('Max price').fill('');
      await sort(page).selectOption('relevance');
      await expect(page.getByText('50 of 50 items', { exact: true })).toBeVisible();
      expect(await page.evaluate(() => Object.hasOwn(window, 'hacked'))).toBe(false);
      expect(complaints).toEqual([]);
    });
  }
});
