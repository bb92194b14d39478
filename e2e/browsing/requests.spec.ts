import type { Page } from '@playwright/test';
import { grid, readCards } from '../support/page/grid';
import { scrollThrough } from '../support/page/scrollThrough';
import {
  expect,
  inventoryRequests,
  openScenario,
  test,
  watchInventoryRequests,
} from '../support/page/test';

const searches = ['ak', 'awp', 'knife', 'redline', 'sticker', 'fade', 'zzz', 'case', 'm4', 'usp'];
const orders = ['priceAsc', 'priceDesc', 'nameAsc', 'nameDesc', 'relevance'];
const prices = [
  ['1', '50'],
  ['0.5', ''],
  ['', '20'],
] as const;

async function expectComplete(page: Page, size: string): Promise<void> {
  await expect(page.getByText(`${size} of ${size} items`, { exact: true })).toBeVisible();
}

async function readPlaces(page: Page): Promise<number[]> {
  return (await readCards(page)).map(({ place }) => place);
}

async function useEveryFilter(page: Page): Promise<void> {
  const search = page.getByRole('searchbox', { name: 'Search items' });
  for (const text of searches) {
    await search.clear();
    await search.pressSequentially(text);
    await expect(page.getByText(/^(\d[\d,]*) of 1,000 items$/)).toBeVisible();
  }
  await search.clear();
  for (const order of orders) {
    await page.getByRole('combobox', { name: 'Sort' }).selectOption(order);
  }
  for (const [min, max] of prices) {
    await page.getByLabel('Min price').fill(min);
    await page.getByLabel('Max price').fill(max);
    await expect(page.getByText(/^(\d[\d,]*) of 1,000 items$/)).toBeVisible();
  }
  await page.getByLabel('Min price').clear();
  await page.getByLabel('Max price').clear();
  await expectComplete(page, '1,000');
}

test('a whole session with 1,000 items costs at most two inventory requests', async ({ page }) => {
  test.slow();
  const requests = inventoryRequests(page);
  await openScenario(page, 'thousand');
  await expectComplete(page, '1,000');

  const look = await page.evaluateHandle(() => () => window.scrollY);
  const stops = await scrollThrough(page, look, 1.5);
  expect(stops.length).toBeGreaterThan(10);
  expect(await readPlaces(page)).toContain(1_000);

  await useEveryFilter(page);

  await grid(page).focus();
  await page.keyboard.press('Home');
  for (let picks = 0; picks < 20; picks += 1) {
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
  }
  await expect(
    page.getByRole('region', { name: 'Basket' }).getByRole('listitem').first(),
  ).toBeVisible();
  expect(requests()).toBeLessThanOrEqual(2);
});

test('5,000 items cost two inventory requests', async ({ page }) => {
  const requests = inventoryRequests(page);
  await openScenario(page, 'five-thousand');
  await expectComplete(page, '5,000');
  await grid(page).focus();
  await page.keyboard.press('End');
  await expect.poll(() => readPlaces(page)).toContain(5_000);
  await page.getByRole('searchbox', { name: 'Search items' }).fill('ak');
  await expect(page.getByText(/ of 5,000 items$/)).toBeVisible();
  expect(requests()).toBe(2);
});

test('a game of 50 items costs one request however often it is chosen, and config.json one', async ({
  page,
}) => {
  const requests = inventoryRequests(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openScenario(page, 'fifty');
  await expectComplete(page, '50');
  expect(requests()).toBe(1);
  await test.step('the other game is read once', async () => {
    for (let times = 0; times < 3; times += 1) {
      await page.getByRole('radio', { name: 'Rust' }).check();
      await expectComplete(page, '50');
      await page.getByRole('radio', { name: 'CS2' }).check();
      await expectComplete(page, '50');
    }
    expect(requests()).toBe(2);
  });
  await test.step('another order is none of the API', async () => {
    await page.getByRole('combobox', { name: 'Sort' }).selectOption('priceAsc');
    await expect(page).toHaveURL(/sort=priceAsc/);
    expect(requests()).toBe(2);
  });
  await test.step('the page takes the config.json that it preloads', () => {
    expect(asked.filter((path) => path === '/config.json')).toHaveLength(1);
  });
});

test('coming back to the page or the network asks for nothing again', async ({ page, context }) => {
  const requests = inventoryRequests(page);
  await page.clock.install();
  await openScenario(page, 'fifty');
  await expectComplete(page, '50');
  const other = await context.newPage();
  await other.bringToFront();
  await page.clock.fastForward('20:00');
  await page.bringToFront();
  await page.evaluate(() => {
    window.dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await context.setOffline(true);
  await context.setOffline(false);
  await page.clock.fastForward('20:00');
  await expectComplete(page, '50');
  expect(requests()).toBe(1);
});

test('a refresh sends one request, says so, and then rests', async ({ page }) => {
  const requests = watchInventoryRequests(page);
  await page.clock.install();
  await openScenario(page, 'thousand');
  await expectComplete(page, '1,000');
  const before = requests.length;
  const refresh = page.getByRole('button', { name: /^Refresh/ });
  await expect(refresh).toBeEnabled();

  await refresh.click();
  await expect(refresh).toBeDisabled();
  await expect.poll(() => requests.length).toBe(before + 1);
  const query = requests.at(-1)?.searchParams;
  expect(query?.get('refresh')).toBe('true');
  expect(query?.get('game')).toBe('730');

  await expect(refresh).toHaveAccessibleName(/again in \d+s/);
  await refresh.click({ force: true });
  await expectComplete(page, '1,000');
  expect(requests.length, 'a resting button sends nothing').toBe(before + 1);

  await page.clock.fastForward(31_000);
  await expect(refresh).toBeEnabled();
  await refresh.click();
  await expect.poll(() => requests.length).toBe(before + 2);
  expect(requests.filter(({ searchParams }) => searchParams.has('refresh'))).toHaveLength(2);
});
