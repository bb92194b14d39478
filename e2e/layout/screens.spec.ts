import { createScreenCheck } from '../support/page/createScreenCheck';
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
import { expect, test } from '../support/page/test';

/** Their cards look as those of `picks`. */
const aroundCards = { hasCards: false };

test('a kept item, picks, basket and tools are clear in every window and font, to axe, and in forced colours', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  test.slow();
  await openPlayer(page, 'fifty');
  const check = await createScreenCheck(page);
  await grid(page).focus();
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('button', { name: 'Never sell this' }).click();
  await check('details of a kept item');
  await page.keyboard.press('Escape');
  await pickFirst(page, 3);
  await expect(depositButton(page)).toBeEnabled();
  await check('picks');
  await page.getByRole('button', { name: 'Show basket' }).click();
  await check('basket', aroundCards);
  await page.getByRole('button', { name: 'Hide basket' }).click();
  await page.getByRole('button', { name: 'Tools' }).click();
  await expect(dialog(page)).toBeVisible();
  await check('tools');
});

test('filters are clear in every window and font, to axe, and in forced colours', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPlayer(page, 'fifty', '?exterior=Field-Tested&maxWear=0.5');
  const check = await createScreenCheck(page);
  await check('chips', aroundCards);
  await page.getByRole('button', { name: /Filters/ }).click();
  await check('filters', aroundCards);
});

test('review, outcome and deposits are clear in every window and font, to axe, and in forced colours', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  test.slow();
  await openPlayer(page, 'long-names');
  const check = await createScreenCheck(page);
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
