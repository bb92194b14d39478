import type { Locator } from '@playwright/test';
import {
  basket,
  confirmButton,
  depositButton,
  dialog,
  openPlayer,
  openReview,
  pickFirst,
  watchDeposits,
} from '../support/page/deposits';
import { overrideConfig } from '../support/page/overrideConfig';
import { expect, expectNoAxeViolations, test } from '../support/page/test';

const coins = { unit: 'coins', rate: '1.63', decimals: 2, bonus: '0.05' };

/** 1.63 coins for a dollar, rounded down: `$10.75` → `17.52 coins`. */
function toCoins(cents: number): string {
  const hundredths = Math.floor((cents * 163) / 100);
  const format = new Intl.NumberFormat('en', { minimumFractionDigits: 2 });
  return `${format.format(hundredths / 100)}\u00a0coins`;
}

/** The sum of `3 items · 28.75 coins ($17.64)` in cents. */
async function readSum(button: Locator): Promise<number> {
  const [, dollars = ''] = /\(\$([\d,.]+)\)/.exec((await button.textContent()) ?? '') ?? [];
  return Math.round(Number(dollars.replaceAll(',', '')) * 100);
}

test('a site that counts in coins says coins and dollars until they are confirmed, and sends dollars', async ({
  page,
}) => {
  await overrideConfig(page, { currency: coins });
  const sent = watchDeposits(page);
  await openPlayer(page);
  await pickFirst(page, 3);
  await expect(depositButton(page)).toContainText(/3 items/);
  const cents = await readSum(depositButton(page));
  expect(cents).toBeGreaterThan(0);
  const usd = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' });
  const dollars = usd.format(cents / 100);
  await expect(depositButton(page)).toContainText(`${toCoins(cents)} (${dollars})`);
  await expect(basket(page)).toContainText('Bonus of the site, 5%');

  await basket(page).getByText('Why ').click();
  await expect(basket(page)).toContainText(`${dollars} × 1.63 = ${toCoins(cents)}`);

  const dialogue = await openReview(page);
  await expect(dialogue).toContainText(toCoins(cents));
  await expect(dialogue).toContainText(dollars);
  const lines = dialogue.getByRole('region', { name: 'What you deposit' }).getByRole('listitem');
  await expect(lines).toHaveCount(3);
  for (const line of await lines.all()) await expect(line).toContainText(/coins\s+\$/);
  await expectNoAxeViolations(page);

  await confirmButton(page).click();
  await expect.poll(() => sent.length).toBe(1);
  const prices = sent[0]?.items.map(({ price, amount = 1 }) => Math.round(price * 100) * amount);
  expect(prices?.reduce((sum, price) => sum + price, 0)).toBe(cents);
  await expect(
    dialog(page)
      .getByRole('link', { name: /^Accept in Steam/ })
      .first(),
  ).toBeVisible({ timeout: 20_000 });
  await expect(dialog(page)).toContainText(/coins \(\$/);
});

test('a wrong field of the currency stops the page, which names it', async ({ page }) => {
  await overrideConfig(page, { currency: { ...coins, rate: 1.63 } });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('currency.rate');
});
