import { cards } from '../support/page/grid';
import { states } from '../support/page/states';
import { expect, expectNoAxeViolations, openScenario, test } from '../support/page/test';

for (const [name, reach] of Object.entries(states)) {
  test(`axe finds nothing in the state “${name}”`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await reach(page);
    // A button half covered by the sticky bar would count as too small.
    await page.evaluate(() => window.scrollTo(0, 0));
    await test.step('dark and wide', () => expectNoAxeViolations(page));
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 390, height: 844 });
    const basket = page.getByRole('button', { name: 'Show basket' });
    if (name.includes('basket')) await basket.click();
    await test.step('light and narrow', () => expectNoAxeViolations(page));
  });
}

test('clearing the filters that match nothing brings the items back', async ({ page }) => {
  await openScenario(page, 'fifty', '?search=zzzz&minPrice=5&sort=priceAsc');
  await expect(cards(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByText('50 of 50 items', { exact: true })).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Search items' })).toHaveValue('');
  await expect(page.getByLabel('Min price')).toHaveValue('');
  await expect(page.getByRole('combobox', { name: 'Sort' })).toHaveValue('priceAsc');
});
