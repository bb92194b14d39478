import type { Page } from '@playwright/test';
import { basket } from '../support/page/deposits';
import { cards, grid, readCards } from '../support/page/grid';
import { expect, expectNoAxeViolations, openScenario, test } from '../support/page/test';

const tools = (page: Page) => page.getByRole('dialog', { name: 'Tools' });
const toolsButton = (page: Page) => page.getByRole('button', { name: 'Tools' });
const picked = async (page: Page) => (await readCards(page)).filter(({ isPicked }) => isPicked);

async function openTools(page: Page, name = 'fifty', search = ''): Promise<void> {
  await openScenario(page, name, search);
  await expect(grid(page)).toHaveAttribute('aria-busy', 'false');
  await toolsButton(page).click();
  await expect(tools(page)).toBeVisible();
}

test('axe finds nothing in the tools in either theme, and they fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openTools(page);
  await tools(page).getByText('Missing an item?').click();
  await tools(page).getByLabel('Amount wanted').fill('50');
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolations(page);
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('an amount is picked by keyboard alone; the basket has what was told, and Undo takes it back', async ({
  page,
}) => {
  await openScenario(page, 'thousand');
  await expect(grid(page)).toHaveAttribute('aria-busy', 'false');
  await toolsButton(page).focus();
  await page.keyboard.press('Enter');
  await tools(page).getByLabel('Amount wanted').focus();
  await page.keyboard.type('50');
  const way = tools(page).getByRole('button', { name: /^The fewest/ });
  // After the first key alone it is a way to $5.
  await expect(way).toContainText(/\d+ items? · \$(49|50)\.\d\d/);
  const [, count, money] = /(\d+) items? · (\$[\d,.]+)/.exec(await way.innerText()) ?? [];
  await way.focus();
  await page.keyboard.press('Enter');
  await expect(tools(page).getByRole('status')).toContainText(`${money}`);
  await page.keyboard.press('Escape');
  await expect(tools(page)).toHaveCount(0);
  await expect(toolsButton(page)).toBeFocused();
  await expect(basket(page)).toContainText(`${count} item`);
  await expect(basket(page).getByText(`${money}`, { exact: true }).last()).toBeVisible();
  await basket(page).getByRole('button', { name: 'Undo' }).click();
  await expect(basket(page)).toContainText('0 items');
});

test('an item that is never sold is left out of everything, also after a reload, until that is taken back', async ({
  page,
}) => {
  await openScenario(page, 'fifty');
  await expect(grid(page)).toHaveAttribute('aria-busy', 'false');
  const name = (await readCards(page)).find(({ isDisabled }) => !isDisabled)?.name ?? '';
  const kept = cards(page).filter({ hasText: name }).first();
  await kept.hover();
  await kept.locator('.card-details').click();
  await page.getByRole('button', { name: 'Never sell this one' }).click();
  await page.keyboard.press('Escape');
  await expect(kept).toHaveAttribute('aria-disabled', 'true');
  await expect(kept).toHaveAttribute('aria-description', /^Never sold/);
  await grid(page).focus();
  await page.keyboard.press('Control+a');
  await expect(kept).toHaveAttribute('aria-selected', 'false');
  expect((await picked(page)).length).toBeGreaterThan(10);
  await page.reload();
  await expect(kept).toHaveAttribute('aria-disabled', 'true');
  await toolsButton(page).click();
  await tools(page)
    .getByRole('button', { name: /^Allow .* to be sold$/ })
    .click();
  await page.keyboard.press('Escape');
  await expect(kept).toHaveAttribute('aria-disabled', 'false');
});

test('the size of cards is chosen by keyboard and mouse, no card covers another, and it lasts until the next visit', async ({
  page,
}) => {
  await openTools(page, 'thousand');
  const readHeight = async () => (await cards(page).first().boundingBox())?.height ?? 0;
  const large = await readHeight();
  await tools(page).getByRole('radio', { name: 'Large' }).focus();
  for (const size of ['Small', 'List']) {
    const before = await readHeight();
    await page.keyboard.press('ArrowRight');
    await expect(tools(page).getByRole('radio', { name: size })).toBeChecked();
    await expect.poll(readHeight).toBeLessThan(before);
    await expectApart(page, size);
  }
  await tools(page).getByText('Large', { exact: true }).click();
  await expect.poll(readHeight).toBe(large);
  await tools(page).getByText('List', { exact: true }).click();
  await page.keyboard.press('Escape');
  await page.reload();
  await toolsButton(page).click();
  await expect(tools(page).getByRole('radio', { name: 'List' })).toBeChecked();
});

/** Asserts that no card covers another. */
async function expectApart(page: Page, size: string): Promise<void> {
  const boxes = await cards(page).evaluateAll((all) =>
    all.map((card) => card.getBoundingClientRect().toJSON()),
  );
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const isApart =
        one.right <= other.left + 1 ||
        other.right <= one.left + 1 ||
        one.bottom <= other.top + 1 ||
        other.bottom <= one.top + 1;
      expect(isApart, size).toBe(true);
    }
  }
}

test('all items under a price are picked, inverted and cleared', async ({ page }) => {
  await openTools(page, 'fifty', '?sort=priceAsc');
  const toPrice = (name: string) => Number(/\$([\d,.]+)$/.exec(name)?.[1]?.replaceAll(',', ''));
  const free = (await readCards(page)).filter(({ isDisabled }) => !isDisabled);
  const bound = toPrice(free[4]?.name ?? '');
  await tools(page).getByLabel('Price under').fill(`${bound}`);
  await tools(page).getByRole('button', { name: 'Pick all under it' }).click();
  const isUnder = ({ name }: { name: string }) => toPrice(name) < bound;
  const cheap = await picked(page);
  expect(cheap.length).toBeGreaterThan(0);
  expect(cheap.map(({ name }) => name)).toEqual(free.filter(isUnder).map(({ name }) => name));
  await tools(page).getByRole('button', { name: 'Invert' }).click();
  const dear = await picked(page);
  expect(dear.length).toBeGreaterThan(0);
  expect(dear.filter(isUnder)).toEqual([]);
  await tools(page).getByRole('button', { name: 'Pick none' }).click();
  expect(await picked(page)).toEqual([]);
});

test('the help for missing items names each cause and the Steam page that shows it', async ({
  page,
}) => {
  await openTools(page, 'fifty', '?search=redline');
  await tools(page).getByText('Missing an item?').click();
  await expect(tools(page)).toContainText(/\d+ items hidden by your search and filters/);
  for (const cause of ['trade protection', 'trade', 'privacy', 'inventory', 'games']) {
    const link = tools(page)
      .getByRole('link', { name: new RegExp(cause, 'i') })
      .first();
    await expect(link).toHaveAttribute(
      'href',
      /^https:\/\/(help\.steampowered|steamcommunity)\.com\//,
    );
  }
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('an amount is picked and an item kept by taps alone', async ({ page }) => {
    await openScenario(page, 'fifty');
    await expect(grid(page)).toHaveAttribute('aria-busy', 'false');
    await cards(page).first().locator('.card-details').tap();
    await page.getByRole('button', { name: 'Never sell this one' }).tap();
    await page.getByRole('button', { name: 'Close' }).tap();
    await expect(cards(page).first()).toHaveAttribute('aria-description', /^Never sold/);
    await toolsButton(page).tap();
    await tools(page).getByLabel('Amount wanted').tap();
    await page.keyboard.type('20');
    await tools(page)
      .getByRole('button', { name: /^The cheap ones \d+ items? · \$(19|20)\.\d\d/ })
      .tap();
    await expect(tools(page).getByRole('status')).toContainText(/^[1-9]\d* items? picked/);
    await tools(page).getByRole('button', { name: 'Done' }).tap();
    expect((await picked(page)).some(({ place }) => place === 1)).toBe(false);
    await expect(basket(page)).not.toContainText('0 items');
  });
});

test('tools whose code is lost on its way can be loaded again', async ({ page }) => {
  await page.route(/ToolsSheet-.*\.js/, (route) => route.abort());
  await openScenario(page, 'fifty');
  await expect(cards(page).first()).toBeVisible();
  await toolsButton(page).click();
  const lost = page.getByRole('alert');
  await expect(lost).toContainText('did not load');
  await page.unroute(/ToolsSheet-.*\.js/);
  await lost.getByRole('button', { name: 'Try again' }).click();
  await expect(tools(page)).toBeVisible();
});
