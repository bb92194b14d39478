import type { Page } from '@playwright/test';
import { basket } from '../support/page/deposits';
import { cards, grid, readCards } from '../support/page/grid';
import { expect, expectNoAxeViolations, openScenario, test } from '../support/page/test';

async function openStacks(page: Page, search: string): Promise<void> {
  await openScenario(page, 'thousand', search);
  await expect(grid(page)).toHaveAttribute('aria-busy', 'false');
  await expect(cards(page).first()).toBeVisible();
}

/** Cards that hold several units. */
const stacks = (page: Page) =>
  grid(page).getByRole('option', { disabled: false }).filter({ hasText: '+' });

test('a stack is picked from by mouse and keys, and opens in place', async ({ page }) => {
  await openStacks(page, '?stacks=name');
  const stack = stacks(page).first();
  await stack.getByText('+', { exact: true }).click();
  await stack.getByText('+', { exact: true }).click();
  await expect(stack).toHaveAttribute('aria-description', /^2 of \d+ picked/);
  await expect(basket(page)).toContainText('2 items');
  await grid(page).focus();
  await page.keyboard.press('-');
  await expect(stack).toHaveAttribute('aria-description', /^1 of \d+ picked/);

  const countCards = async () => Number(await cards(page).first().getAttribute('aria-setsize'));
  const before = await countCards();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(countCards).toBeGreaterThan(before);
  const open = await readCards(page);
  expect(open.filter(({ isPicked }) => isPicked)).toHaveLength(2);
  await expectNoAxeViolations(page);
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(countCards).toBe(before);
});

test('the worst floats of a name go first, or the best ones', async ({ page }) => {
  const readFirstWear = async (search: string) => {
    await openStacks(page, search);
    const stack = stacks(page).first();
    await stack.getByText('+', { exact: true }).click();
    await stack.getByText(/^×/).click();
    const wears = (await readCards(page)).flatMap(({ description, isPicked, place }) => {
      const wear = /wear (0\.\d+)/.exec(description)?.[1];
      return wear === undefined ? [] : [{ wear: Number(wear), isPicked, place }];
    });
    const picked = wears.find(({ isPicked }) => isPicked);
    return { picked, wears };
  };
  const worst = await readFirstWear('?stacks=name');
  const best = await readFirstWear('?stacks=name&stackOrder=best');
  expect(worst.picked?.wear).toBeGreaterThan(best.picked?.wear ?? 1);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a stack of Rust is picked from, and its steps are as large as a finger', async ({
    page,
  }) => {
    await openStacks(page, '?game=252490&stacks=same&sort=amountDesc');
    const stack = stacks(page).first();
    const more = stack.getByText('+', { exact: true });
    await more.tap();
    await more.tap();
    await expect(stack).toHaveAttribute('aria-description', /^2 of [\d,]+ picked/);
    const box = await more.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect(box?.height).toBeGreaterThanOrEqual(36);
  });
});
