import type { Page } from '@playwright/test';
import { cards, grid, readActive, readCards } from '../support/page/grid';
import { expect, inventoryRequests, openScenario, test } from '../support/page/test';

/** Reading 50 MB takes long on a busy machine. */
const patience = { timeout: 60_000 };

const basket = (page: Page) => page.getByRole('region', { name: 'Basket' });
const countElements = (page: Page) =>
  page.evaluate(() => document.getElementsByTagName('*').length);

/** Opens a scenario and focuses its grid. Returns the token. */
async function openGrid(page: Page, scenario: string): Promise<string> {
  const token = await openScenario(page, scenario);
  await expect(cards(page).first()).toBeVisible();
  await grid(page).focus();
  return token;
}

type WireItem = { tradable: boolean; offer?: { accepted: boolean; maxAmount: number } | null };

/** Counts by a separate answer of the API. */
async function countDepositable(page: Page, token: string): Promise<number> {
  const headers = { authorization: token };
  const answer = await page.request.get('/client/inventory?limit=-1', { headers });
  const { data } = await answer.json();
  const isDepositable = ({ tradable, offer }: WireItem) =>
    tradable && offer?.accepted === true && offer.maxAmount > 0;
  return data.inventory.filter(isDepositable).length;
}

/** Presses a key, and reads what there is once the browser draws its first frame after it. */
async function readFirstFrame(page: Page, key: string) {
  const coming = await page.evaluateHandle(() => {
    const read = () => ({
      cards: document.querySelectorAll('[role=listbox] [aria-selected=true]').length,
      lines: document.querySelectorAll('section[aria-label=Basket] section li').length,
      text: document.querySelector('section[aria-label=Basket]')?.textContent ?? '',
    });
    const frame = new Promise<ReturnType<typeof read>>((resolve) => {
      document.addEventListener('keydown', ({ key: pressed }) => {
        if (pressed === 'a') requestAnimationFrame(() => resolve(read()));
      });
    });
    return { frame };
  });
  await page.keyboard.press(key);
  return coming.evaluate(({ frame }) => frame);
}

test('100,000 items: the first show at once, and End shows the last for three requests', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const requests = inventoryRequests(page);
  await openGrid(page, 'hundred-thousand');
  await page.keyboard.press('End');
  const isLastDrawn = async () => (await readCards(page)).some(({ place }) => place === 100_000);
  await expect.poll(isLastDrawn, patience).toBe(true);
  await expect.poll(async () => (await readActive(page))?.place).toBe(100_000);
  await expect(page.getByText('100,000 of 100,000 items', { exact: true })).toBeVisible();
  expect(requests()).toBeLessThanOrEqual(3);

  await page.getByRole('searchbox', { name: 'Search items' }).fill('redline');
  await expect(page.getByText(/^[1-9][\d,]* of 100,000 items$/)).toBeVisible();
  for (const { name } of (await readCards(page)).slice(0, 10)) expect(name).toMatch(/redline/i);
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('priceAsc');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByText('100,000 of 100,000 items', { exact: true })).toBeVisible();
  expect(requests()).toBeLessThanOrEqual(3);
});

test('Control and A picks what can be deposited of 100,000 items for three requests, and shows it in one frame', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const requests = inventoryRequests(page);
  const token = await openGrid(page, 'hundred-thousand');
  await page.keyboard.press('Control+a');
  const waiting = 'Loading the rest to pick all 100,000 items… Press Escape to cancel.';
  await expect(page.getByText(waiting, { exact: true })).toBeVisible();
  const depositable = await countDepositable(page, token);
  const count = `${depositable.toLocaleString('en-US')} items`;
  await expect(basket(page).getByText(count).first()).toBeVisible(patience);
  expect(requests()).toBeLessThanOrEqual(3);

  const card = grid(page).getByRole('option', { selected: true }).first();
  await card.click();
  const less = `${(depositable - 1).toLocaleString('en-US')} items`;
  await expect(basket(page).getByText(less).first()).toBeVisible();

  await basket(page)
    .getByRole('button', { name: /^Clear: remove/ })
    .click();
  await expect(grid(page).getByRole('option', { selected: true })).toHaveCount(0);
  await grid(page).focus();
  const { cards: picked, lines, text } = await readFirstFrame(page, 'Control+a');
  expect(picked, 'cards that are picked in the first frame').toBeGreaterThan(0);
  expect(lines, 'lines of the basket in the first frame').toBeGreaterThan(3);
  const sum = basket(page)
    .getByRole('paragraph')
    .filter({ hasText: /^You get/ });
  const total = await sum.getByRole('strong').innerText();
  expect(text, 'the basket in the first frame').toContain(count);
  expect(text, 'the basket in the first frame').toContain(total);
});

test('the document holds no more elements with 100,000 items than with 1,000', async ({ page }) => {
  test.setTimeout(180_000);
  const counts: number[] = [];
  for (const [scenario, size] of [
    ['thousand', '1,000'],
    ['hundred-thousand', '100,000'],
  ] as const) {
    await openGrid(page, scenario);
    await page.keyboard.press('End');
    await expect
      .poll(async () => (await readActive(page))?.place, patience)
      .toBe(Number(size.replace(',', '')));
    await page.keyboard.press('Control+a');
    await expect(basket(page).getByRole('listitem').first()).toBeVisible();
    counts.push(await countElements(page));
  }
  const [few = 0, many = 0] = counts;
  // The last row may be full or not, and the basket may show one line more or less.
  expect(Math.abs(many - few)).toBeLessThan(few * 0.25);
});

test.describe('where things may move', () => {
  test.use({ reducedMotion: 'no-preference' });

  test('whatever was picked before, all of 10,000 show in one frame, after which no line comes or goes and nothing moves', async ({
    page,
  }) => {
    await openGrid(page, 'ten-thousand');
    await page.keyboard.press('Control+a');
    const clear = basket(page).getByRole('button', { name: /^Clear: remove/ });
    await expect(clear).toBeVisible(patience);
    await clear.click();
    for (const index of [2, 5]) await cards(page).nth(index).click();
    await expect(basket(page).getByText('2 items').first()).toBeVisible();
    await grid(page).focus();
    const later = await page.evaluateHandle(() => {
      const panel = document.querySelector('section[aria-label=Basket]');
      const found: string[] = [];
      const seen = new MutationObserver((records) => {
        for (const { addedNodes, removedNodes } of records) {
          for (const node of [...addedNodes, ...removedNodes]) {
            if (node instanceof HTMLLIElement) found.push(node.textContent);
          }
        }
      });
      const look = () => {
        // The frame is drawn now: what comes by a message is later than it.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          if (panel !== null) seen.observe(panel, { childList: true, subtree: true });
          for (const { effect } of document.getAnimations()) {
            const target = effect instanceof KeyframeEffect ? effect.target : null;
            if (panel?.contains(target)) found.push(`moving: ${target?.className}`);
          }
        };
        channel.port2.postMessage(0);
      };
      document.addEventListener('keydown', ({ key }) => {
        if (key === 'a') requestAnimationFrame(look);
      });
      return found;
    });
    const { lines } = await readFirstFrame(page, 'Control+a');
    expect(lines, 'lines of the basket in the first frame').toBeGreaterThan(3);
    // No line is expected, so there is nothing to wait for but time.
    await page.waitForTimeout(500);
    expect(await later.jsonValue(), 'what comes, goes or moves after it').toEqual([]);
  });
});
