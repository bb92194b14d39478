import type { Page } from '@playwright/test';
import { generateInventory } from '../../sandbox/catalogue/generateInventory';
import { basket, depositButton } from '../support/page/deposits';
import { cards, depositableCards } from '../support/page/grid';
import { holdCode } from '../support/page/heldCode';
import { test as base, createScenarioToken, expect, inventoryRequests } from '../support/page/test';
import { watchShifts } from '../support/page/watchShifts';
import { type LossyProxy, startLossyProxy } from '../support/servers/startLossyProxy';
import { startSandbox } from '../support/servers/startSandbox';

/** Enough of an answer of fifty items for some twenty of them. */
const haltBytes = 15_000;

/** Before the page stands a server whose first inventory answer stops in its midst. */
const test = base.extend<{ halting: LossyProxy }>({
  halting: async ({ browserName: _ }, use) => {
    const inventory = generateInventory({ game: '730', size: 200, seed: 7 });
    const sandbox = await startSandbox({ inventoryFile: { inventory } });
    const halting = await startLossyProxy(sandbox.origin);
    halting.halt(/\/client\/inventory/, haltBytes);
    await use(halting);
    halting.stop();
    sandbox.stop();
  },
  baseURL: ({ halting }, use) => use(halting.origin),
});

test.use({ viewport: { width: 390, height: 844 } });

/** Opens the page, and picks a card of the answer that has halted. */
async function pickArriving(page: Page) {
  await page.goto(`/#token=${createScenarioToken('player')}`, { waitUntil: 'commit' });
  const first = depositableCards(page).first();
  await first.click();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  return first;
}

test('cards of an answer that still arrives are picked, completed and taken over: nothing moves, and nothing is asked for twice', async ({
  page,
  halting,
}) => {
  // High enough for what has not arrived.
  await page.setViewportSize({ width: 390, height: 3_600 });
  const readShifts = await watchShifts(page);
  const countRequests = inventoryRequests(page);
  const pictures: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'image') pictures.push(request.url());
  });
  const letScreen = await holdCode(page, 'screen');
  const first = await pickArriving(page);
  await expect(page.locator('.card-skeleton').filter({ visible: true }).first()).toBeVisible();
  halting.finish();
  await expect(cards(page).first()).toHaveAttribute('aria-setsize', '200');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  expect(countRequests()).toBe(1);
  const text = await cards(page).first().textContent();
  await letScreen();
  await expect(basket(page)).toContainText('1 item');
  await expect(cards(page).first()).toHaveText(text ?? '');
  expect(new Set(pictures).size).toBe(pictures.length);
  expect(await readShifts()).toEqual([]);
});

for (const end of ['cut', 'finish'] as const) {
  const what = end === 'cut' ? 'breaks in its midst' : 'halts in its midst for long';
  test(`an answer that ${what} leaves no half list: the screen comes, reads on by itself and keeps the pick`, async ({
    page,
    halting,
  }) => {
    const first = await pickArriving(page);
    if (end === 'cut') halting.cut();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    halting.finish();
    await expect(page.getByText('200 of 200 items', { exact: true })).toBeVisible();
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await expect(basket(page)).toContainText('1 item');
    await expect(depositButton(page)).toBeEnabled();
  });
}

test('numbers of the language are prepared while the answer is on its way', async ({
  page,
  halting,
}) => {
  halting.halt(/\/client\/inventory/, 10);
  await page.addInitScript(() => {
    const made: unknown[] = [];
    Reflect.set(window, 'formatted', made);
    Intl.NumberFormat = new Proxy(Intl.NumberFormat, {
      construct: (format, [locale, ...options]) => {
        made.push(locale);
        return new format(locale, ...options);
      },
    });
  });
  const token = createScenarioToken('player');
  await page.goto(`/?lang=de#token=${token}`, { waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'formatted'))).toContain('de');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(0);
  halting.finish();
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
});
