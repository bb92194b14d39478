import type { Page } from '@playwright/test';
import { createScreenCheck } from '../support/page/createScreenCheck';
import { openReview } from '../support/page/deposits';
import { cards, depositableCards } from '../support/page/grid';
import { expect, openScenario, test } from '../support/page/test';

/** Denies what a browser denies to a site whose data is blocked, or which stands in another site's frame. */
async function blockSiteData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const deny = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { configurable: true, get: deny });
    }
    Object.defineProperty(document, 'cookie', { configurable: true, get: deny, set: deny });
    LockManager.prototype.request = () => Promise.reject(new DOMException('', 'SecurityError'));
  });
}

test('a player who blocks all site data sees their items, can pick them, and is told in the review what that means', async ({
  page,
}) => {
  await blockSiteData(page);
  await openScenario(page, 'fifty');
  await expect(page.getByText('50 of 50 items', { exact: true })).toBeVisible();
  await depositableCards(page).first().click();
  await expect(page.getByRole('region', { name: 'Basket' })).toContainText('1 item');
  expect(page.url()).not.toContain('token');
  await expect(await openReview(page)).toContainText('Your browser does not let this page save');
  await (await createScreenCheck(page))('a review that nothing remembers');
});

test('a player who blocks all site data is signed in by the site itself', async ({ page }) => {
  await blockSiteData(page);
  await page.goto('/');
  await expect(cards(page).first()).toBeVisible();
});
