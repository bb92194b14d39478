import { cards } from '../support/page/grid';
import { expect } from '../support/page/test';
import { test } from '../support/servers/servedInventory';

/** A series whose names differ only at their end. */
const inventory = Array.from({ length: 24 }, (_, index) => ({
  id: `${index}`,
  appid: 730,
  name: `Charm | Long Tournament 2025 Highlight | player${index % 2} against team number ${index}`,
  type: 'Charm',
  tradable: true,
  marketPrice: 2,
  offer: { price: 1.5, accepted: true, maxAmount: 1 },
}));

test.use({ served: { inventory }, viewport: { width: 390, height: 844 } });

test('names of one series are whole on cards of each size', async ({ page }) => {
  for (const density of ['comfortable', 'compact', 'list']) {
    await page.goto('/');
    await page.evaluate((size) => localStorage.setItem('assetpay.density', size), density);
    await page.reload();
    await expect(cards(page).first()).toBeVisible();
    const cut = await page
      .getByText(/^Long Tournament/)
      .evaluateAll((titles) =>
        titles
          .filter((title) => title.scrollHeight > title.clientHeight + 1)
          .map(({ textContent }) => textContent),
      );
    expect(cut, density).toEqual([]);
  }
});
