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

/** Presses the button of a receipt, and reads the sheet that the printer gets. */
async function readReceipt(page: Page, button: Locator) {
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await button.click();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.printed-receipt');
  await expect(sheet).toBeVisible();
  const text = await sheet.innerText();
  const rows = await sheet.getByRole('row').evaluateAll((all) => all.map((row) => row.textContent));
  const look = await sheet.evaluate((element) => {
    const { color } = getComputedStyle(element);
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    // A4 at 96 px an inch, without its margins.
    return { color, ground, isOnePage: document.documentElement.scrollHeight < 1_000 };
  });
  const others = await page
    .locator('body > :not(.printed-receipt)')
    .evaluateAll((all) => all.filter((element) => element.checkVisibility()).length);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
  return { text, rows, look, others };
}

for (const theme of ['dark', 'light']) {
  test(`a deposit has a receipt on one page, from its end and from the list, whatever the theme: ${theme}`, async ({
    page,
  }) => {
    const token = await openPlayer(page, 'fifty', `?theme=${theme}`);
    await pickFirst(page, 2);
    await openReview(page);
    await confirmButton(page).click();
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
