import type { Page, Route } from '@playwright/test';
import { generateInventory } from '../../sandbox/catalogue/generateInventory';
import { basket, depositButton, dialog } from '../support/page/deposits';
import { cards, depositableCards, grid } from '../support/page/grid';
import { holdCode, toPattern } from '../support/page/heldCode';
import {
  createScenarioToken,
  expect,
  inventoryRequests,
  openScenario,
  test,
} from '../support/page/test';
import { test as servedTest } from '../support/servers/servedInventory';

/** The content of an answer, unread. */
type Answered = { inventory: object[]; count: number };

/** Opens the page, whose cards are drawn while the code of its screen is held. */
async function openHeld(
  page: Page,
  search = '',
  scenario = 'thousand',
): Promise<() => Promise<void>> {
  const letScreen = await holdCode(page, 'screen');
  await page.goto(`/${search}#token=${createScenarioToken(scenario)}`, { waitUntil: 'commit' });
  await expect(cards(page).first()).toBeVisible();
  await expect(page.getByRole('heading')).toHaveCount(0);
  return letScreen;
}

/** Resolves once the screen is there, with all that comes late. */
const untilWhole = (page: Page) => expect(depositButton(page)).toBeVisible();

test('cards are there before the screen, in the grid as it is always named, and nothing else can be reached', async ({
  page,
}) => {
  const countRequests = inventoryRequests(page);
  const letScreen = await openHeld(page);
  await expect(cards(page).first()).toHaveAttribute('aria-setsize', '1000');
  await expect(grid(page)).toHaveAttribute('aria-multiselectable', 'true');
  await expect(page.getByRole('button')).toHaveCount(0);
  expect(countRequests()).toBe(1);
  await page.keyboard.press('Tab');
  await expect(grid(page)).toBeFocused();
  await letScreen();
  await untilWhole(page);
  await expect(grid(page)).toBeFocused();
  await expect(page.getByText('1,000 of 1,000 items', { exact: true })).toBeVisible();
  expect(countRequests()).toBe(2);
});

servedTest.describe('with a picture for each item', () => {
  servedTest.use({
    served: { inventory: generateInventory({ game: '730', size: 200, seed: 7 }) },
  });

  servedTest(
    'the screen takes over the same cards, without another request for a picture',
    async ({ page }) => {
      const pictures: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'image') pictures.push(request.url());
      });
      const letScreen = await openHeld(page, '', 'player');
      await page.evaluate(() => {
        Reflect.set(window, 'cardsBefore', [...document.querySelectorAll('[role=option]')]);
      });
      await letScreen();
      await untilWhole(page);
      const areKept = await page.evaluate(() => {
        const before: unknown = Reflect.get(window, 'cardsBefore');
        const now = [...document.querySelectorAll('[role=option]')];
        return Array.isArray(before) && now.every((card, place) => before[place] === card);
      });
      expect(areKept).toBe(true);
      expect(pictures.length).toBeGreaterThan(10);
      expect(new Set(pictures).size).toBe(pictures.length);
    },
  );
});

test('a click before the screen is a pick, and so are those after it', async ({ page }) => {
  const letScreen = await openHeld(page);
  const [first, second] = [depositableCards(page).first(), depositableCards(page).nth(1)];
  await first.click();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await letScreen();
  await expect(basket(page)).toContainText('1 item');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await second.click();
  await expect(basket(page)).toContainText('2 items');
});

test('a press that began before the screen ends as a pick', async ({ page }) => {
  const letScreen = await openHeld(page);
  const first = depositableCards(page).first();
  await first.hover();
  await page.mouse.down();
  await letScreen();
  await page.waitForResponse(toPattern('screen'));
  await page.mouse.up();
  await untilWhole(page);
  await expect(first).toHaveAttribute('aria-selected', 'true');
});

test('whoever has scrolled before the screen stays at the same cards', async ({ page }) => {
  const letScreen = await openHeld(page);
  await page.mouse.move(600, 500);
  await page.mouse.wheel(0, 900);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(900);
  await letScreen();
  await untilWhole(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(900);
});

test('what only the screen can do waits for it: keys and details', async ({ page }) => {
  const letScreen = await openHeld(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await letScreen();
  await expect(basket(page)).toContainText('1 item');
  await expect(cards(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
});

for (const search of ['?rarity=Covert', '?sort=rarityDesc', '?stacks=same']) {
  test(`cards that only later code can choose wait for it: ${search}`, async ({ page }) => {
    const letScreen = await holdCode(page, 'screen');
    const answered = page.waitForResponse(/client\/inventory/);
    await page.goto(`/${search}#token=${createScenarioToken('thousand')}`, {
      waitUntil: 'commit',
    });
    await answered;
    // Cards that are drawn before the screen take less.
    await page.waitForTimeout(1_000);
    await expect(cards(page)).toHaveCount(0);
    await letScreen();
    await expect(cards(page).first()).toBeVisible();
  });
}

test('a first answer that has to be merged first waits for the screen: it repeats an item, or counts too few', async ({
  page,
}) => {
  const alter = {
    'repeats an item': (data: Answered) => [...data.inventory, ...data.inventory.slice(0, 1)],
    'counts too few': (data: Answered) => data.inventory,
  };
  for (const [what, change] of Object.entries(alter)) {
    await test.step(what, async () => {
      // The page of the step before may still ask.
      await page.goto('about:blank');
      const letScreen = await holdCode(page, 'screen');
      const alterFirst = async (route: Route) => {
        const answer = await route.fetch();
        const { data, ...envelope }: { data: Answered } = await answer.json();
        const count = what === 'counts too few' ? 3 : data.count;
        const inventory = change(data);
        await route.fulfill({ json: { ...envelope, data: { ...data, inventory, count } } });
      };
      await page.route(/client\/inventory/, alterFirst, { times: 1 });
      const answered = page.waitForResponse(/client\/inventory/);
      await page.goto(`/#token=${createScenarioToken('fifty')}`, { waitUntil: 'commit' });
      await answered;
      // Cards that are drawn before the screen take less.
      await page.waitForTimeout(1_000);
      await expect(cards(page)).toHaveCount(0);
      await letScreen();
      await expect(page.getByText('50 of 50 items')).toBeVisible();
    });
  }
});

test('no token leaves before a usable configuration, and the screen is asked for after the answer', async ({
  page,
}) => {
  const order: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('/client/inventory')) order.push('inventory');
    if (toPattern('screen').test(pathname)) order.push('screen');
  });
  page.on('requestfinished', (request) => {
    if (request.url().endsWith('/config.json')) order.push('config');
  });
  await openScenario(page, 'fifty');
  await expect(cards(page).first()).toBeVisible();
  expect([...new Set(order)]).toEqual(['config', 'inventory', 'screen']);
  const hashes = await page.evaluate(() => {
    const script = document.querySelector<HTMLScriptElement>('head > script:last-of-type');
    const links = document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]');
    const preload = [...links].find(({ href }) => href === script?.src);
    return [preload?.integrity, script?.integrity];
  });
  expect(hashes[0]).toMatch(/^sha384-/);
  expect(hashes[0]).toBe(hashes[1]);
});
