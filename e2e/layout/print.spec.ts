import type { Page } from '@playwright/test';
import { basket, depositButton, openPlayer, pickFirst } from '../support/page/deposits';
import { grid } from '../support/page/grid';
import { expect, test } from '../support/page/test';

/** Reads the page as the printer gets it, and goes back to the screen. */
async function readPaper(page: Page) {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const rows = page.getByRole('table').getByRole('row');
  const paper = {
    rows: await rows.evaluateAll((all) => all.map(({ textContent }) => textContent ?? '')),
    colours: await page
      .getByRole('cell')
      .first()
      .evaluate((cell) => [
        getComputedStyle(cell).color,
        getComputedStyle(document.documentElement).backgroundColor,
      ]),
    hasGrid: await grid(page).isVisible(),
    hasBasket: await basket(page).isVisible(),
  };
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return paper;
}

test('paper holds all items that are shown, or those that are picked, with their sum', async ({
  page,
}) => {
  const scripts = page.waitForResponse(/PrintedItems/);
  await openPlayer(page, 'player', '?search=ak-47');
  await scripts;
  const count = Number((await page.getByRole('status').first().innerText()).split(' ')[0]);
  const worth = page.getByText(/^Worth /).locator('..');
  await expect(worth).toContainText('$');
  const [sum = ''] = /\$[\d,.]*\d/.exec(await worth.innerText()) ?? [];
  const shown = await readPaper(page);
  expect(shown.rows).toHaveLength(count + 2);
  expect(shown.rows.at(-1)).toBe(`Total${sum}`);
  expect(shown.rows.at(1)).toMatch(
    /^(StatTrak™ )?AK-47 \| .*(New|Wear|Tested|Worn|Scarred)\$[\d,.]+$/,
  );
  expect(shown.colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  expect(shown).toMatchObject({ hasGrid: false, hasBasket: false });

  await pickFirst(page, 2);
  await expect(depositButton(page)).toBeEnabled();
  const picked = await readPaper(page);
  expect(picked.rows).toHaveLength(4);
  const [total = ''] = /\$[\d,.]*\d/.exec(await depositButton(page).innerText()) ?? [];
  expect(picked.rows.at(-1)).toBe(`Total${total}`);
  await expect(grid(page)).toBeVisible();
});
