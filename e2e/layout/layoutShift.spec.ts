import type { Page } from '@playwright/test';
import { cards } from '../support/page/grid';
import { holdCode } from '../support/page/heldCode';
import { createScenarioToken, expect, openScenario, test } from '../support/page/test';
import { watchShifts } from '../support/page/watchShifts';

test.use({ reducedMotion: 'no-preference' });

/** Keeps the first answer of the API back until the function that it returns is called. */
async function holdAnswer(page: Page): Promise<() => Promise<void>> {
  let answer = () => {};
  const isOpen = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(/\/client\/inventory/, async (route) => {
    await isOpen;
    await route.continue();
  });
  return async () => answer();
}

for (const width of [320, 390, 820, 1440]) {
  test(`nothing moves when cards take the place of skeletons, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const readShifts = await watchShifts(page);
    const letAnswer = await holdAnswer(page);
    await openScenario(page, 'thousand');
    await expect(page.getByRole('status')).toContainText('Loading');
    await letAnswer();
    await expect(cards(page).first()).toHaveAttribute('aria-setsize', '1000');
    expect(await readShifts(), 'when the first cards arrive').toEqual([]);
    await expect(page.getByText('1,000 of 1,000 items', { exact: true })).toBeVisible();
    expect(await readShifts(), 'when the rest arrives').toEqual([]);
  });

  test(`nothing moves from the picture to cards and to the screen, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const readShifts = await watchShifts(page);
    const letScreen = await holdCode(page, 'screen');
    const letAnswer = await holdAnswer(page);
    await page.goto(`/#token=${createScenarioToken('thousand')}`, { waitUntil: 'commit' });
    await expect(page.locator('.card-skeleton').filter({ visible: true }).first()).toBeVisible();
    await letAnswer();
    await expect(cards(page).first()).toHaveAttribute('aria-setsize', '1000');
    expect(await readShifts(), 'when the first cards arrive').toEqual([]);
    await letScreen();
    await expect(page.getByText('1,000 of 1,000 items', { exact: true })).toBeVisible();
    expect(await readShifts(), 'when the screen and the rest arrive').toEqual([]);
  });
}
