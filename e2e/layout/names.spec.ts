import { createLayoutInspector } from '../support/inspectors/createLayoutInspector';
import { cards } from '../support/page/grid';
import { expect } from '../support/page/test';
import { test } from '../support/servers/servedInventory';

/** USD, of one to six figures. */
const prices = [1.5, 12.3, 123.45, 2_345.67, 12_345.67, 123_456.78];

/** A series whose names differ only at their end: of every price, each fifth with a badge, each seventh refused. */
const inventory = Array.from({ length: 30 }, (_, index) => ({
  id: `${index}`,
  appid: 730,
  name: `${index % 5 === 0 ? 'Souvenir ' : ''}Charm | Long Tournament 2025 Highlight | player${index % 2} against team number ${index}`,
  type: 'Charm',
  tradable: true,
  marketPrice: prices[index % prices.length],
  offer: { price: prices[index % prices.length], accepted: index % 7 !== 3, maxAmount: 1 },
}));

test.use({ served: { inventory } });

for (const density of ['comfortable', 'compact', 'list']) {
  test(`names of one series fit ${density} cards, and are whole on a phone`, async ({ page }) => {
    await page.goto('/');
    await page.evaluate((size) => localStorage.setItem('assetpay.density', size), density);
    await page.reload();
    await expect(cards(page).first()).toBeVisible();
    const inspect = await createLayoutInspector(page);
    for (const width of [320, 390, 820, 1024, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      await expect.poll(() => inspect.evaluate((look) => look()), `at ${width} px`).toEqual([]);
      if (width !== 390) continue;
      const cut = await page
        .getByText(/^Long Tournament/)
        .evaluateAll((titles) =>
          titles
            .filter((title) => title.scrollHeight > title.clientHeight + 1)
            .map(({ textContent }) => textContent),
        );
      expect(cut).toEqual([]);
    }
  });
}
