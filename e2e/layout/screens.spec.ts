import type { Page } from '@playwright/test';
import { createLayoutInspector } from '../support/inspectors/createLayoutInspector';
import {
  confirmButton,
  depositButton,
  depositsButton,
  dialog,
  openPlayer,
  openReview,
  pickFirst,
} from '../support/page/deposits';
import { grid } from '../support/page/grid';
import { hideCards } from '../support/page/hideCards';
import { createFontSetting } from '../support/page/readingHabits';
import { expect, expectNoAxeViolations, openScenario, test } from '../support/page/test';

/** px. The default font of the browser, and the windows. */
const fonts = [16, 20, 24];
const widths = [320, 390, 820, 1024, 1440, 2560];

/** Their cards look as those of `home`. */
const aroundCards = { hasCards: false };

/**
 * Creates a check of the page as it is: nothing overlaps or is cut off, in any window and font; axe in the tightest. To lay out
 * the cards takes most of the time, so they stay away behind a dialog, where the inspector does not look.
 */
async function createCheck(page: Page) {
  const setFont = await createFontSetting(page);
  return (what: string, { hasCards } = { hasCards: true }) =>
    test.step(what, async () => {
      const isDialog = (await page.locator('dialog[open]').count()) > 0;
      const showCards = hasCards && !isDialog ? undefined : await hideCards(page);
      const inspect = await createLayoutInspector(page);
      for (const font of fonts) {
        await setFont(font);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          await expect.soft
            .poll(() => inspect.evaluate((look) => look()), {
              message: `${what}, ${font} px, in ${width} px`,
              timeout: 2_000,
            })
            .toEqual([]);
        }
      }
      await showCards?.();
      await page.setViewportSize({ width: 320, height: 900 });
      await expectNoAxeViolations(page);
      await page.emulateMedia({ forcedColors: 'active' });
      await expectNoAxeViolations(page);
      await page.emulateMedia({ forcedColors: 'none' });
      await setFont(16);
      await page.setViewportSize({ width: 390, height: 844 });
    });
}

test('cards, picks, basket and sheets stand clear in every window and font', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  test.slow();
  await openPlayer(page, 'fifty');
  const check = await createCheck(page);
  await check('home');
  await pickFirst(page, 3);
  await expect(depositButton(page)).toBeEnabled();
  await check('picks');
  await page.getByRole('button', { name: 'Show basket' }).click();
  await check('basket', aroundCards);
  await page.getByRole('button', { name: 'Hide basket' }).click();
  await page.getByRole('button', { name: 'Tools' }).click();
  await expect(dialog(page)).toBeVisible();
  await check('tools');
  await page.keyboard.press('Escape');
  await grid(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await check('details');
});

test('filters stand clear in every window and font', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPlayer(page, 'fifty', '?exterior=Field-Tested&maxWear=0.5');
  const check = await createCheck(page);
  await check('chips', aroundCards);
  await page.getByRole('button', { name: /Filters/ }).click();
  await check('filters', aroundCards);
});

test('review, outcome and deposits stand clear in every window and font', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  // Four screens at eighteen sizes each.
  test.slow();
  await openPlayer(page, 'long-names');
  const check = await createCheck(page);
  await pickFirst(page, 5);
  await openReview(page);
  await check('review');
  await confirmButton(page).click();
  await expect(dialog(page).getByRole('link', { name: /^Accept in Steam/ })).toBeVisible();
  await check('outcome');
  await dialog(page).getByRole('button', { name: 'Close' }).first().click();
  await check('an offer waits');
  await depositsButton(page).click();
  await check('deposits', aroundCards);
});

const messages = [
  ['loading', 'very-slow', ''],
  ['failed', 'steam-unavailable', ''],
  ['private', 'inventory-private', ''],
  ['empty', 'empty', ''],
  ['nothing matches', 'fifty', '?search=zzzz'],
  ['a failure above cards', 'user-not-tradeable-later', ''],
] as const;

for (const [what, scenario, search] of messages) {
  test(`the page stands clear in every window and font: ${what}`, async ({ page }) => {
    await openScenario(page, scenario, search);
    if (what === 'loading') await expect(page.getByRole('status')).toContainText('Loading');
    else {
      const message = page.getByRole('alert').or(page.getByRole('heading', { level: 2 }));
      await expect(message.first()).toBeVisible();
    }
    await (await createCheck(page))(what, what === 'loading' ? undefined : aroundCards);
  });
}
