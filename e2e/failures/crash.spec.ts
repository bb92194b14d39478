import { createScreenCheck } from '../support/page/createScreenCheck';
import { basket } from '../support/page/deposits';
import { depositableCards } from '../support/page/grid';
import { expect, openScenario, test } from '../support/page/test';

test.use({ spoilsCode: true });

test('a fault while drawing leaves a page that says so, clear in every window and font, and loads again with the picks', async ({
  page,
}) => {
  await openScenario(page, 'fifty');
  await depositableCards(page).first().click();
  await expect(basket(page)).toContainText('1 item');
  // No sum can be written any more.
  await page.evaluate(() => {
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
      get: () => {
        throw new Error('broken on purpose');
      },
    });
  });
  await depositableCards(page).nth(1).click();
  await expect(page.getByRole('alert')).toContainText('This page ran into a fault');
  await (await createScreenCheck(page))('a crashed page');
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect(basket(page)).toContainText('2 items');
});
