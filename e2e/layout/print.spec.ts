import type { Locator, Page } from '@playwright/test';
import {
  basket,
  confirmButton,
  createControl,
  depositButton,
  deposits,
  depositsButton,
  dialog,
  openPlayer,
  openReview,
  pickFirst,
} from '../support/page/deposits';
import { grid } from '../support/page/grid';
import { expect, test } from '../support/page/test';

/** px at 96 an inch: A4 without its margins. */
const sheetOfA4 = { width: 718, height: 1_047 };

/** Shows the page as the printer gets it. Returns a function that goes back to the screen. */
async function toPaper(page: Page) {
  const before = page.viewportSize() ?? sheetOfA4;
  await page.setViewportSize(sheetOfA4);
  await page.emulateMedia({ media: 'print' });
  return async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.setViewportSize(before);
  };
}

/** Asserts that no text of a printed list leaves the sheet, its cell or its line, and that no row is blank. */
async function expectWhole(list: Locator) {
  const faults = await list.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const cell = walker.currentNode.parentElement?.getBoundingClientRect();
      const isCut = [...range.getClientRects()].some(
        ({ left, right, top, bottom, width }) =>
          width === 0 ||
          left < Math.max(0, (cell?.left ?? 0) - 1) ||
          right > Math.min(innerWidth, (cell?.right ?? 0) + 1) ||
          top < (cell?.top ?? 0) - 4 ||
          bottom > (cell?.bottom ?? 0) + 4,
      );
      if (isCut) found.push(`cut: ${range}`);
    }
    for (const row of element.querySelectorAll('tr'))
      if (row.textContent === '' || row.clientHeight < 10) found.push(`blank: ${row.textContent}`);
    return found;
  });
  expect(faults, 'on A4').toEqual([]);
}

/** Reads the page as the printer gets it, and goes back to the screen. */
async function readPaper(page: Page) {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const toScreen = await toPaper(page);
  await expectWhole(page.locator('.printed-list'));
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
  await toScreen();
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

/** Presses the button of a receipt, and reads the sheet that the printer gets. */
async function readReceipt(page: Page, button: Locator) {
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await button.click();
  const toScreen = await toPaper(page);
  const sheet = page.locator('.printed-receipt');
  await expect(sheet).toBeVisible();
  await expectWhole(sheet);
  const text = await sheet.innerText();
  const rows = await sheet.getByRole('row').evaluateAll((all) => all.map((row) => row.textContent));
  const look = await sheet.evaluate((element) => {
    const { color } = getComputedStyle(element);
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    return { color, ground, isOnePage: element.getBoundingClientRect().bottom < innerHeight };
  });
  const others = await page
    .locator('body > :not(.printed-receipt)')
    .evaluateAll((all) => all.filter((element) => element.checkVisibility()).length);
  await toScreen();
  await expect(sheet).toHaveCount(0);
  return { text, rows, look, others };
}

for (const [theme, scenario] of [
  ['dark', 'fifty'],
  ['light', 'long-names'],
] as const) {
  test(`a deposit has a receipt on one page, from its end and from the list, whatever the theme and the names: ${theme}`, async ({
    page,
  }) => {
    const token = await openPlayer(page, scenario, `?theme=${theme}`);
    await pickFirst(page, 2);
    await openReview(page);
    await confirmButton(page).click();
    // The number of the offer is known by then.
    await expect(dialog(page).getByRole('link', { name: /^Accept in Steam/ })).toBeVisible();
    const dialogButton = dialog(page).getByRole('button', { name: 'Print a receipt' });
    const first = await readReceipt(page, dialogButton);
    const [trade] = (await createControl(page, token).read()).trades;
    // The names of the columns, two items, and what is paid, now and after the hold.
    expect(first.rows).toHaveLength(6);
    for (const fact of [
      new URL(page.url()).host,
      'Receipt of a deposit',
      trade?.id ?? '',
      trade?.offerID ?? '',
      `$${trade?.totalPrice.toFixed(2)}`,
    ])
      expect(first.text.replaceAll(',', '')).toContain(fact.replaceAll(',', ''));
    for (const { offer } of trade?.items ?? [])
      expect(first.text.replaceAll(',', '')).toContain(`$${offer.price.toFixed(2)}`);
    expect(first.look).toEqual({
      color: 'rgb(0, 0, 0)',
      ground: 'rgb(255, 255, 255)',
      isOnePage: true,
    });
    expect(first.others).toBe(0);

    await createControl(page, token).drive('completed');
    await page.reload();
    await depositsButton(page).click();
    await deposits(page).getByRole('button', { expanded: false }).last().click();
    const listButton = deposits(page).getByRole('button', { name: 'Print a receipt' });
    const last = await readReceipt(page, listButton);
    expect(last.text).toContain('You got');
    expect(last.text).toContain(trade?.id);
    expect(last.others).toBe(0);
  });
}
