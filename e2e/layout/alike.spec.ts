import type { Locator, Page } from '@playwright/test';
import { readSharedInventories } from '../../sandbox/testing/readSharedInventories';
import { createNameReader, type NameRows } from '../support/inspectors/createNameReader';
import { basket, depositButton, openReview, review } from '../support/page/deposits';
import { grid } from '../support/page/grid';
import { expect } from '../support/page/test';
import { test } from '../support/servers/servedInventory';

/** Names that differ only at their end, as those of a tournament's charms do. */
const generated = Array.from(
  { length: 40 },
  (_, index) =>
    `Souvenir Charm | Budapest 2025 Highlight | player${index % 4} vs Natus Vincere on map ${index}`,
);

/** The same of names that nearly fit two lines. */
const nearlyShort = ['Knife', 'Matrix', 'Rampage', 'Nice Try'].map(
  (end) => `Souvenir Charm | Austin 2025 Highlight | ${end}`,
);

/** One of the series with a short name. */
const short = 'Charm | Budapest';

/** All real names of charms, where they are beside the repository. */
const real = readSharedInventories().flatMap(
  ({ response }) =>
    JSON.stringify(response).match(/(?<="marketHashName":")[^"]*(?:Charm|Slab) \|[^"]*/g) ?? [],
);

const names = [...new Set([short, ...generated, ...nearlyShort, ...real])];
const inventory = names.map((name, index) => ({
  id: `${index}`,
  appid: 730,
  name,
  marketHashName: name,
  type: 'Charm',
  tradable: true,
  offer: { price: 1 + index, accepted: true, maxAmount: 1 },
}));

test.use({ served: { inventory } });

const widths = [1440, 390];

/** The parts of a card, of a line in the basket and of one in the review that tell the name. */
const card = { row: '[role=option]', parts: '.card-badges span, .card-family, .card-title' };
const pick = { row: '.basket li', parts: '.item-name', box: '.basket section' };
const line = { row: 'dialog li', parts: '.item-name', box: 'dialog .dialog-body' };

/** Expects of every two of the names that they read differently. */
async function expectUnlike(page: Page, rows: NameRows, count: number) {
  const read = await createNameReader(page, rows);
  const all = await read.evaluate((readAll) => readAll());
  expect(all).toHaveLength(count);
  const first = new Map(all.map(({ seen, name }) => [seen, name]));
  const alike = all.filter(({ seen, name }) => first.get(seen) !== name);
  expect(alike.map(({ seen, name }) => [seen, name, first.get(seen)])).toEqual([]);
}

/** The font sizes of the names in `rows`. */
const listSizes = (rows: Locator) =>
  rows
    .locator('.item-name')
    .evaluateAll((all) => [...new Set(all.map((name) => getComputedStyle(name).fontSize))]);

/** The distances of the sums in the basket from the middle of their lines, in px. */
const listSumShifts = (page: Page) =>
  basket(page)
    .getByRole('listitem')
    .evaluateAll((lines) =>
      lines.map((line) => {
        const findMiddle = (part: Element | null | undefined) => {
          const { top = 0, height = 0 } = part?.getBoundingClientRect() ?? {};
          return top + height / 2;
        };
        const sum = line.querySelector('p');
        return Math.round(findMiddle(sum) - findMiddle(sum?.closest('li')));
      }),
    );

async function openAll(page: Page, search = ''): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 3_000 });
  await page.goto(`/${search}`);
  await expect(grid(page)).toHaveAttribute('aria-busy', 'false');
}

for (const density of ['compact', 'list', 'comfortable']) {
  test(`of all charms no two read alike on ${density} cards`, async ({ page }) => {
    await page.addInitScript((size) => localStorage.setItem('assetpay.density', size), density);
    await openAll(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 3_000 });
      await test.step(`${width} px`, () => expectUnlike(page, card, names.length));
    }
  });
}

test('of the series with the longest names no two read alike in the basket and in the review', async ({
  page,
}) => {
  const count = names.filter((name) => name.includes('Budapest')).length;
  await openAll(page, '?search=budapest');
  await grid(page).focus();
  await page.keyboard.press('Control+a');
  await expect(depositButton(page)).toBeEnabled();
  await expect(basket(page).getByRole('listitem').first()).toBeVisible();
  await test.step('basket, 1440 px', () => expectUnlike(page, pick, count));
  await page.setViewportSize({ width: 390, height: 3_000 });
  await page.getByRole('button', { name: 'Show basket' }).click();
  await test.step('basket, 390 px', () => expectUnlike(page, pick, count));
  await page.setViewportSize({ width: 820, height: 3_000 });
  await test.step('in a wide basket long names are as large as short ones, and sums in the middle', async () => {
    await expect.poll(() => listSizes(basket(page))).toHaveLength(1);
    const shifts = await listSumShifts(page);
    expect(shifts.filter((shift) => Math.abs(shift) > 2)).toEqual([]);
  });
  await page.setViewportSize({ width: 390, height: 3_000 });
  await openReview(page);
  await review(page)
    .getByRole('button', { name: /more, \$/ })
    .click();
  await test.step('review, 390 px', () => expectUnlike(page, line, count));
  await page.setViewportSize({ width: 1440, height: 3_000 });
  await test.step('review, 1440 px', () => expectUnlike(page, line, count));
  await test.step('in a wide review long names are as large as short ones', async () => {
    expect(await listSizes(review(page))).toHaveLength(1);
  });
});
