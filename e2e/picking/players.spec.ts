import type { Locator, Page } from '@playwright/test';
import { basket, openReview } from '../support/page/deposits';
import { cards, grid } from '../support/page/grid';
import { expect, openScenario, test } from '../support/page/test';

/** Opens all 1,000 items of a game, and waits for the ways to begin. */
async function openThousand(page: Page, search = ''): Promise<Locator> {
  await openScenario(page, 'thousand', search);
  await expect(page.getByRole('status').first()).toContainText('1,000 of 1,000 items');
  const ideas = basket(page).getByRole('region', { name: 'Pick for me' });
  await expect(ideas).toBeVisible();
  return ideas;
}

/** `433 items · $1,234.56`: what a button says that it picks. */
async function readSum(button: Locator): Promise<{ count: string; money: string }> {
  await expect(button).toContainText(/\d (items?|stacks?) · /);
  const text = await button.innerText();
  const [, count = ''] = /([\d,]+) (?:item|stack)/.exec(text) ?? [];
  const [money = ''] = /\$[\d,.]+/.exec(text.slice(text.indexOf('·'))) ?? [];
  return { count, money };
}

test('a trader picks all duplicates with one click: none is special, and the sum is what was said', async ({
  page,
}) => {
  const ideas = await openThousand(page);
  const button = ideas.getByRole('button', { name: /^Pick duplicates/ });
  const { count, money } = await readSum(button);
  expect(Number(count)).toBeGreaterThan(100);
  await button.click();
  await expect(basket(page)).toContainText(`${count} items`);
  await expect(basket(page).getByText(money, { exact: true }).last()).toBeVisible();
  const names = await basket(page).getByRole('listitem').allInnerTexts();
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name).not.toMatch(/★|StatTrak™|Souvenir [^P]/);
  await basket(page).getByRole('button', { name: 'Undo' }).click();
  await expect(basket(page)).toContainText('0 items');
});

test('a Rust player picks 37 of a stack with one click and two keys', async ({ page }) => {
  await openThousand(page, '?game=252490&sort=amountDesc');
  const free = cards(page).filter({ hasText: /0 of \d{3}/ });
  const place = await free.first().getAttribute('aria-posinset');
  const stack = grid(page).locator(`[aria-posinset="${place}"]`);
  await stack.getByText(/^0 of/).click();
  await page.keyboard.type('37');
  await expect(stack).toHaveAttribute('aria-description', /^37 of \d+ picked/);
  await expect(basket(page).getByRole('spinbutton')).toHaveValue('37');
  await page.keyboard.press('Enter');
  await expect(grid(page)).toBeFocused();
});

test('and everything under $0.10 with two clicks, whole stacks and their whole sum', async ({
  page,
}) => {
  const ideas = await openThousand(page, '?game=252490');
  await ideas.getByLabel('Price under').click();
  await page.keyboard.type('0.10');
  const button = ideas.getByRole('button', { name: /^Pick all under it/ });
  await expect(button).toContainText(/\d+ stacks · [\d,]+ units/);
  const { money } = await readSum(button);
  await button.click();
  await expect(basket(page).getByText(money, { exact: true }).last()).toBeVisible();
  expect(Number(money.slice(1))).toBeGreaterThan(50);
});

test('picking all brings what the line above the cards says', async ({ page }) => {
  await openThousand(page, '?game=252490');
  const worth = await page
    .getByText(/^Worth/)
    .locator('..')
    .innerText();
  const [money = ''] = /\$[\d,.]+/.exec(worth) ?? [];
  await grid(page).focus();
  await page.keyboard.press('Control+a');
  await expect(basket(page).getByText(money, { exact: true }).last()).toBeVisible();
});

test('the review of hundreds of cheap items is short on a phone, and its fold opens', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openScenario(page, 'thousand', '?maxPrice=1&stacks=off');
  await expect(page.getByRole('status').first()).toContainText('of 1,000 items');
  await grid(page).focus();
  await page.keyboard.press('Control+a');
  const dialog = await openReview(page);
  const body = dialog.getByRole('region', { name: 'Review deposit' });
  const fold = dialog.getByRole('button', {
    name: /^\d+ more, \$[\d.,]+, each \$\d\.\d\d or less$/,
  });
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  const readHeight = () => body.evaluate(({ scrollHeight }) => scrollHeight);
  expect(await readHeight()).toBeLessThanOrEqual(1_200);
  await fold.click();
  await expect.poll(readHeight).toBeGreaterThan(2_400);
});
