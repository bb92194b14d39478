import type { Page } from '@playwright/test';
import { readSharedInventories } from '../../sandbox/testing/readSharedInventories';
import { basket, depositButton, openReview, review } from '../support/page/deposits';
import { cards, grid } from '../support/page/grid';
import { expect } from '../support/page/test';
import { test } from '../support/servers/servedInventory';

/** Names that differ only at their end, as those of a tournament's charms do. */
const generated = Array.from(
  { length: 40 },
  (_, index) =>
    `Souvenir Charm | Budapest 2025 Highlight | player${index % 4} vs Natus Vincere on map ${index}`,
);

/** The longest real names, where they are beside the repository. */
const real = readSharedInventories()
  .flatMap(
    ({ response }) =>
      JSON.stringify(response).match(/(?<="marketHashName":")[^"]* Charm \|[^"]*/g) ?? [],
  )
  .toSorted((a, b) => b.length - a.length)
  .slice(0, 40);

const names = [...new Set([...generated, ...real])];
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

/** Reads what can be seen of each name: a text that is cut off ends where its box does. */
function readSeen(page: Page, within: string, part: RegExp): Promise<string[]> {
  return page.evaluate(
    ([selector, source]) => {
      const pattern = new RegExp(source);
      const seen: string[] = [];
      const walker = document.createTreeWalker(
        document.querySelector(selector) ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      while (walker.nextNode()) {
        const { currentNode: text } = walker;
        const box = text.parentElement;
        if (!(text instanceof Text) || box === null || !pattern.test(text.data)) continue;
        if (box.closest('[hidden], .sr-only') !== null) continue;
        const edge = box.getBoundingClientRect();
        const range = document.createRange();
        const isWithin = (end: number) => {
          range.setStart(text, end);
          range.setEnd(text, end + 1);
          const { right, bottom } = range.getBoundingClientRect();
          return right <= edge.right + 1 && bottom <= edge.bottom + 2;
        };
        const letters = [...text.data].findIndex((_, end) => !isWithin(end));
        seen.push(letters < 0 ? text.data : text.data.slice(0, letters));
      }
      return seen;
    },
    [within, part.source] as const,
  );
}

async function expectUnlike(page: Page, within: string, part: RegExp): Promise<void> {
  await expect.poll(async () => (await readSeen(page, within, part)).length).toBe(names.length);
  const seen = await readSeen(page, within, part);
  expect(seen.filter((text, index) => seen.indexOf(text) !== index)).toEqual([]);
}

for (const width of [390, 1440]) {
  test(`no two items read alike on cards, in the basket and in the review, in ${width} px`, async ({
    page,
  }) => {
    // All rows at once: they are virtual.
    await page.setViewportSize({ width, height: 12_000 });
    for (const density of ['compact', 'list', 'comfortable']) {
      await page.goto('/');
      await page.evaluate((size) => localStorage.setItem('assetpay.density', size), density);
      await page.reload();
      await expect(cards(page)).toHaveCount(names.length);
      await test.step(density, () => expectUnlike(page, '[role=listbox]', /^\w+ 2\d\d\d H/));
    }
    await grid(page).focus();
    await page.keyboard.press('Control+a');
    await expect(depositButton(page)).toBeEnabled();
    if (width < 1024) await page.getByRole('button', { name: 'Show basket' }).click();
    await expect(basket(page).getByRole('listitem').first()).toBeVisible();
    await test.step('basket', () => expectUnlike(page, '.basket', /^[^,]* Charm \|[^,]*$/));
    await openReview(page);
    await review(page)
      .getByRole('button', { name: /more, \$/ })
      .click();
    if (width < 640)
      await test.step('review', () => expectUnlike(page, 'dialog', /^[^,]* Charm \|[^,]*$/));
  });
}
