import { createScreenCheck } from '../support/page/createScreenCheck';
import { cards } from '../support/page/grid';
import { states } from '../support/page/states';
import { expect, openScenario, test } from '../support/page/test';

/** `languageStates.spec.ts` opens all others, and looks at them too. */
for (const name of ['skeletons', 'a wrong configuration']) {
  test(`the state “${name}” is clear in every window and font, to axe, and in forced colours`, async ({
    page,
  }) => {
    await states[name]?.(page);
    await (await createScreenCheck(page))(name);
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
