import type { Page } from '@playwright/test';
import { createLayoutInspector } from '../support/inspectors/createLayoutInspector';
import { depositButton, openPlayer, openReview, pickFirst } from '../support/page/deposits';
import { cards, depositableCards, grid } from '../support/page/grid';
import { expect, openScenario, test } from '../support/page/test';

/** px. The smallest target that a finger hits reliably (WCAG 2.5.5). */
const least = 44;

/** Lists the controls outside the cards that are too small for a finger, with their sizes. */
async function findSmallTargets(page: Page): Promise<string[]> {
  const roles = [
    'button',
    'link',
    'searchbox',
    'textbox',
    'combobox',
    'radio',
    'spinbutton',
  ] as const;
  const small: string[] = [];
  for (const role of roles) {
    for (const target of await page.getByRole(role).all()) {
      const { width, height } = (await target.boundingBox()) ?? { width: least, height: least };
      // Rounding may take half a pixel.
      if (width < least - 0.5 || height < least - 0.5) {
        const name = (await target.getAttribute('aria-label')) ?? (await target.innerText());
        small.push(`${role} “${name}” is ${Math.round(width)} × ${Math.round(height)}`);
      }
    }
  }
  return small;
}

test('everything that is pressed has room for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openScenario(page, 'player', '?game=252490&search=a');
  await expect(cards(page).first()).toBeVisible();
  await grid(page).focus();
  await page.keyboard.press('Control+a');
  expect(await findSmallTargets(page), 'with the basket closed').toEqual([]);
  await page.getByRole('button', { name: 'Show basket' }).click();
  await expect(
    page.getByRole('region', { name: 'Basket' }).getByRole('listitem').first(),
  ).toBeVisible();
  expect(await findSmallTargets(page), 'with the basket open').toEqual([]);
  await page.getByRole('button', { name: 'Hide basket' }).click();
  await grid(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await findSmallTargets(page), 'with details').toEqual([]);
});

test('the pointer and the keyboard show on a control', async ({ page }) => {
  await openPlayer(page, 'player');
  await pickFirst(page, 1);
  const deposit = depositButton(page);
  const readBackground = () =>
    deposit.evaluate((button) => getComputedStyle(button).backgroundColor);
  const atRest = await readBackground();
  await deposit.hover();
  await expect.poll(readBackground, 'under the pointer').not.toBe(atRest);
  const game = page.getByRole('radio', { name: 'CS2' });
  await game.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(game).toBeFocused();
  const colour = await page
    .getByRole('radiogroup', { name: 'Game' })
    .locator('label', { has: game })
    .evaluate((label) => getComputedStyle(label).outlineColor);
  await page.keyboard.press('Tab');
  const others = await page.locator(':focus').evaluate((one) => getComputedStyle(one).outlineColor);
  expect(colour, 'the ring around the game').toBe(others);
});

test('nothing moves by itself for who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // A fading colour is not motion.
  const running = () =>
    page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ playState }) => playState === 'running')
        .map((animation) =>
          animation instanceof CSSTransition ? animation.transitionProperty : 'animation',
        )
        .filter((property) => !property.includes('color')),
    );
  await openScenario(page, 'slow');
  await expect(page.getByRole('status')).toContainText('Loading');
  expect(await running(), 'skeletons').toEqual([]);
  await expect(cards(page).first()).toBeVisible();
  expect(await running(), 'cards').toEqual([]);
  await page.getByRole('button', { name: /^Refresh/ }).click();
  expect(await running(), 'refreshing').toEqual([]);
  await grid(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await running(), 'details').toEqual([]);
});

for (const name of ['long-names', 'malformed-items', 'sticker-urls', 'fifty']) {
  test(`nothing overflows or overlaps at any width in the scenario ${name}`, async ({ page }) => {
    await openScenario(page, name);
    await expect(cards(page).first()).toBeVisible();
    const inspect = await createLayoutInspector(page);
    for (const width of [320, 390, 640, 820, 1024, 1440, 2560]) {
      await page.setViewportSize({ width, height: 3_000 });
      await expect.poll(() => inspect.evaluate((find) => find()), `${width} px`).toEqual([]);
    }
  });
}

test('on a phone there is no bar of the basket before its code', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route('**/DepositSide*.js', () => {});
  await openScenario(page, 'fifty');
  await expect(cards(page).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Basket' })).toHaveCount(0);
});

test('on a phone the bar of the basket never hides the last card', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openScenario(page, 'fifty');
  await depositableCards(page).first().click();
  await expect(page.getByRole('region', { name: 'Basket' })).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(cards(page).last()).toHaveAttribute('aria-posinset', '50');
  const card = await cards(page).last().boundingBox();
  const bar = await page.getByRole('region', { name: 'Basket' }).boundingBox();
  expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test('the longest names leave room for their prices in the review', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPlayer(page, 'long-names');
  await pickFirst(page, 6);
  const dialogue = await openReview(page);
  const tooWide = () =>
    dialogue.evaluate((dialog) =>
      [...dialog.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
        .map((element) => element.textContent),
    );
  await expect.poll(tooWide).toEqual([]);
});
