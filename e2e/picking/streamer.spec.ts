import type { Locator } from '@playwright/test';
import { createScreenCheck } from '../support/page/createScreenCheck';
import {
  basket,
  confirmButton,
  depositButton,
  deposits,
  dialog,
  header,
  openPlayer,
  openReview,
  pickFirst,
  review,
} from '../support/page/deposits';
import { cards } from '../support/page/grid';
import { overrideConfig } from '../support/page/overrideConfig';
import { expect, test } from '../support/page/test';

/** A sum in dollars. The price of one item at the market is none. */
const sum = /(?<!Market )\$\d/;
const id = /\d{6,}/;

/** Asserts that a part of the page shows no sum and no id, to the eye or to a screen reader. */
async function expectDiscreet(part: Locator): Promise<void> {
  await expect(part).toContainText('•••');
  await expect(part).not.toContainText(sum);
  await expect(part).not.toContainText(id);
}

test('F8 hides sums, ids and the code for the phone, from the header to the offer, and a reload keeps it', async ({
  page,
}) => {
  test.slow();
  await openPlayer(page, 'fifty');
  await pickFirst(page, 2);
  const collateral = page.getByRole('region', { name: 'Instant deposit collateral' });
  const worth = page.getByText(/worth •••/i).first();
  await expect(collateral).toContainText(sum);
  await page.keyboard.press('F8');
  await expectDiscreet(collateral);
  await expectDiscreet(basket(page));
  await expect(worth).toBeAttached();
  await (await createScreenCheck(page))('picks in streamer mode', { hasCards: false });
  // Each item still has its price: it is what the show is about.
  await expect(cards(page).first()).toContainText(sum);

  await openReview(page);
  await expectDiscreet(review(page));
  await review(page).getByRole('button', { name: 'Show sums and IDs' }).click();
  await expect(review(page)).toContainText(sum);
  await page.keyboard.press('F8');
  await expectDiscreet(review(page));
  await (await createScreenCheck(page))('a review in streamer mode');

  await confirmButton(page).click();
  await expect(
    dialog(page)
      .getByRole('link', { name: /^Accept in Steam/ })
      .first(),
  ).toBeVisible();
  await expect(dialog(page)).not.toContainText(sum);
  await expect(dialog(page)).not.toContainText(id);
  await expect(dialog(page).getByRole('img', { name: /^QR code/ })).toHaveCount(0);
  await dialog(page).getByRole('button', { name: 'Show deposits' }).click();
  await expectDiscreet(deposits(page));

  await page.reload();
  await expect(worth).toBeAttached();
  await expect(header(page)).toContainText('1 offer waits');
  await expect(header(page)).not.toContainText(sum);
  // The key has come with the basket.
  await expect(depositButton(page)).toBeVisible();
  await page.keyboard.press('F8');
  await expect(worth).not.toBeAttached();
});

test('a site begins in streamer mode by its configuration; the player’s own choice in this tab comes before it', async ({
  page,
}) => {
  await overrideConfig(page, { streamer: true });
  await openPlayer(page, 'fifty');
  const collateral = page.getByRole('region', { name: 'Instant deposit collateral' });
  await expectDiscreet(collateral);
  await pickFirst(page, 1);
  await expectDiscreet(basket(page));
  await page.keyboard.press('F8');
  await expect(collateral).toContainText(sum);
  await page.reload();
  await expect(collateral).toContainText(sum);
});
