import { createScreenCheck } from '../support/page/createScreenCheck';
import { cards, grid } from '../support/page/grid';
import { expect, expectNoAxeViolations, openScenario, test } from '../support/page/test';

const notice = /^You are offline\./;

test('a page that opens without a network says so and loads when it is back', async ({
  page,
  context,
}) => {
  // The configuration is read while screen and texts are on their way; nothing after these two files arrives.
  const toFile = (name: RegExp) =>
    page.waitForEvent('requestfinished', (request) => name.test(request.url()));
  const files = [
    toFile(/assets\/index-(?!start|runtime|visit)[^/]*\.js$/),
    toFile(/assets\/texts-en-(?!late)[^/]*\.js$/),
  ];
  await page.route('**/config.json', async (route) => {
    const answer = await route.fetch();
    await Promise.all(files);
    await context.setOffline(true);
    await route.fulfill({ response: answer });
  });
  await openScenario(page, 'fifty');
  await expect(page.getByRole('alert')).toContainText('You are offline');
  await (await createScreenCheck(page))('offline');
  await context.setOffline(false);
  await expect(page.getByText('50 of 50 items', { exact: true })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a network that goes before the first texts have come leaves a sentence, and the page loads when it is back', async ({
  page,
  context,
}) => {
  const texts = /assets\/texts-en-(?!late)/;
  await page.route(texts, async (route) => {
    await context.setOffline(true);
    await route.abort();
  });
  await openScenario(page, 'fifty');
  await expect(page.getByText('This page is taking long to load.')).toBeVisible();
  await page.unroute(texts);
  await context.setOffline(false);
  await expect(page.getByText('50 of 50 items', { exact: true })).toBeVisible();
});

test('a network that goes before the rest has come takes no cards away', async ({
  page,
  context,
}) => {
  await page.clock.install();
  await openScenario(page, 'steam-unavailable-later');
  await expect(page.getByRole('alert')).toContainText('Steam is not answering');
  await context.setOffline(true);
  await page.clock.fastForward('00:30');
  await expect(page.getByText(notice)).toBeVisible();
  await expect(cards(page).first()).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(notice)).toHaveCount(0);
  await expect(cards(page).first()).toBeVisible();
});

test('a loaded inventory can be searched and picked from without a network, and says that it is old', async ({
  page,
  context,
}) => {
  await openScenario(page, 'fifty');
  await expect(page.getByText('50 of 50 items', { exact: true })).toBeVisible();
  // The basket's code comes after the cards.
  await expect(page.getByText('Nothing picked yet')).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('searchbox', { name: 'Search items' }).fill('a');
  await expect(page.getByText(/^\d+ of 50 items$/)).toBeVisible();
  await grid(page).focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('region', { name: 'Basket' })).toContainText(/[1-9]\d* items/);
  await expect(page.getByText(notice)).toBeVisible();
  await expectNoAxeViolations(page);
});
