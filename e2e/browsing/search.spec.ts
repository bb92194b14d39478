import type { Page } from '@playwright/test';
import { cards, readCards } from '../support/page/grid';
import { expect, expectNoAxeViolations, openScenario, test } from '../support/page/test';

const search = (page: Page) => page.getByRole('searchbox', { name: 'Search items' });

/** Reads the highlighted parts of the cards, in lower case; `undefined` where no rule paints a highlight. */
function readMarks(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((range) => {
      const text = range.startContainer.parentElement;
      const look = text && getComputedStyle(text, '::highlight(found)').backgroundColor;
      return look === 'rgba(0, 0, 0, 0)' ? undefined : String(range).toLowerCase();
    }),
  );
}

/** Counts the elements of the page for which the browser works out how a highlight on them would look. */
function countStyled(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.body.querySelectorAll('*')].filter((element) => {
        const { backgroundColor } = getComputedStyle(element, '::highlight(found)');
        return backgroundColor !== 'rgba(0, 0, 0, 0)';
      }).length,
  );
}

test('a search typed as players do finds the item, and marks the match', async ({ page }) => {
  await openScenario(page, 'thousand');
  await expect(page.getByText('1,000 of 1,000 items', { exact: true })).toBeVisible();
  await search(page).fill('ft ak');
  await expect(page.getByRole('status')).not.toContainText('1,000 of');
  await expect(cards(page).first()).toBeVisible();
  const [first, ...others] = await readCards(page);
  expect(first?.name).toMatch(/AK-47 .*Field-Tested/);
  for (const { name } of others) expect(name).toMatch(/\bAK.*Field-Tested/i);
  // Late code marks them.
  await expect.poll(async () => [...new Set(await readMarks(page))].sort()).toEqual(['ak', 'ft']);
  await expectNoAxeViolations(page);
  await search(page).fill('');
  await expect(page.getByText('1,000 of 1,000 items', { exact: true })).toBeVisible();
  await expect.poll(() => readMarks(page)).toEqual([]);
  expect(await countStyled(page), 'highlights make no element dearer to style').toBe(0);
});

test('matches on cards that scroll into view are marked as well', async ({ page }) => {
  await openScenario(page, 'thousand');
  await expect(page.getByText('1,000 of 1,000 items', { exact: true })).toBeVisible();
  await search(page).fill('case');
  await expect(page.getByRole('status')).not.toContainText('1,000 of');
  await page.keyboard.press('Tab');
  await page.mouse.wheel(0, 3_000);
  await expect.poll(async () => (await readCards(page)).some(({ place }) => place > 40)).toBe(true);
  // Cards that the scroll still draws are marked a moment later.
  await expect(async () => {
    const marks = await readMarks(page);
    expect(marks.length).toBeGreaterThanOrEqual((await readCards(page)).length);
    expect([...new Set(marks)]).toEqual(['case']);
  }).toPass({ timeout: 10_000 });
});
