import type { Locator, Page } from '@playwright/test';
import {
  basket,
  confirmButton,
  createControl,
  depositButton,
  dialog,
  openPlayer,
  openReview,
  pickFirst,
  review,
} from '../support/page/deposits';
import { cards, grid } from '../support/page/grid';
import { expect, openScenario, test } from '../support/page/test';

/** Opens all 1,000 items of a game, and waits for the ways to begin. */
async function openThousand(page: Page, search = ''): Promise<Locator> {
  await openScenario(page, 'thousand', search);
  await expect(page.getByRole('status').first()).toContainText('1,000 of 1,000 items');
  const ideas = basket(page).getByRole('region', { name: 'Pick for me' });
  await expect(ideas).toBeVisible();
  return ideas;
}

/** `433 items · $1,234.56`: what a button says that it picks. */
async function readSum(button: Locator): Promise<{ count: string; money: string }> {
  await expect(button).toContainText(/\d (items?|stacks?) · /);
  const text = await button.innerText();
  const [, count = ''] = /([\d,]+) (?:item|stack)/.exec(text) ?? [];
  const [money = ''] = /\$[\d,.]+/.exec(text.slice(text.indexOf('·'))) ?? [];
  return { count, money };
}

test('a trader picks all duplicates with one click: none is special, and the sum is what was said', async ({
  page,
}) => {
  const ideas = await openThousand(page);
  const button = ideas.getByRole('button', { name: /^Pick duplicates/ });
  const { count, money } = await readSum(button);
  expect(Number(count)).toBeGreaterThan(100);
  await expect(ideas.getByRole('combobox', { name: 'Sell first' })).toBeVisible();
  await expect(ideas.getByRole('checkbox', { name: / too$/ })).toHaveCount(2);
  await button.click();
  await expect(basket(page)).toContainText(`${count} items`);
  await expect(basket(page).getByText(money, { exact: true }).last()).toBeVisible();
  const names = await basket(page).getByRole('listitem').allInnerTexts();
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name).not.toMatch(/★|StatTrak™|Souvenir [^P]/);
  await basket(page).getByRole('button', { name: 'Undo' }).click();
  await expect(basket(page)).toContainText('0 items');
});

test('a Rust player picks all, or everything under $0.10 with two clicks, or 37 of a stack with one click and two keys', async ({
  page,
}) => {
  const ideas = await openThousand(page, '?game=252490');
  const expectSum = (money: string) =>
    expect(basket(page).getByText(money, { exact: true }).last()).toBeVisible();
  const clear = async () => {
    await basket(page)
      .getByRole('button', { name: /^Clear/ })
      .click();
    await expect(ideas).toBeVisible();
  };

  await test.step('whole stacks under the price, and their whole sum', async () => {
    await ideas.getByLabel('Price under').click();
    await page.keyboard.type('0.10');
    const button = ideas.getByRole('button', { name: /^Pick all under it/ });
    // A bound that is still being typed finds others, or none.
    await expect(button).toContainText(/\d+ stacks · [\d,]+ units/);
    const { money } = await readSum(button);
    await button.click();
    await expectSum(money);
    expect(Number(money.slice(1))).toBeGreaterThan(50);
    await clear();
  });

  await test.step('all, for what the line above the cards says', async () => {
    const worth = await page
      .getByText(/^Worth/)
      .locator('..')
      .innerText();
    const [money = ''] = /\$[\d,.]+/.exec(worth) ?? [];
    await grid(page).focus();
    await page.keyboard.press('Control+a');
    await expectSum(money);
    await clear();
  });

  await test.step('37 of a stack', async () => {
    await page.getByRole('combobox', { name: 'Sort' }).selectOption('amountDesc');
    const free = cards(page).filter({ hasText: /0 of \d{3}/ });
    const place = await free.first().getAttribute('aria-posinset');
    const stack = grid(page).locator(`[aria-posinset="${place}"]`);
    await stack.getByText(/^0 of/).click();
    await page.keyboard.type('37');
    await expect(stack).toHaveAttribute('aria-description', /^37 of \d+ picked/);
    await expect(basket(page).getByRole('spinbutton')).toHaveValue('37');
    await page.keyboard.press('Enter');
    await expect(grid(page)).toBeFocused();
  });
});

test('the review of hundreds of cheap items is short on a phone, and its fold opens', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openScenario(page, 'thousand', '?maxPrice=1&stacks=off');
  await expect(page.getByRole('status').first()).toContainText('of 1,000 items');
  await grid(page).focus();
  await page.keyboard.press('Control+a');
  const dialog = await openReview(page);
  const body = dialog.getByRole('region', { name: 'Review deposit' });
  const fold = dialog.getByRole('button', {
    name: /^\d+ more, \$[\d.,]+, each \$\d\.\d\d or less$/,
  });
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  const readHeight = () => body.evaluate(({ scrollHeight }) => scrollHeight);
  expect(await readHeight()).toBeLessThanOrEqual(1_200);
  await fold.click();
  await expect.poll(readHeight).toBeGreaterThan(2_400);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a first-timer deposits $20 of cheap items with five taps and two keys, in one offer', async ({
    page,
  }) => {
    await openScenario(page, 'thousand');
    await expect(page.getByRole('status').first()).toContainText('of 1,000 items');
    let taps = 0;
    const tap = async (target: Locator) => {
      taps += 1;
      await target.tap();
    };
    await tap(page.getByRole('navigation', { name: 'Pick for me' }).getByText('I need $…'));
    const wanted = dialog(page).getByLabel('Amount wanted');
    if (!(await wanted.evaluate((field) => field === document.activeElement))) await tap(wanted);
    await page.keyboard.type('20');
    // After the first key alone it offers a way to $2.
    await tap(dialog(page).getByRole('button', { name: /^The cheap ones .*\$(19|20)\.\d\d/ }));
    await tap(depositButton(page));
    await expect(review(page)).toContainText(/\$20\.\d\d|\$19\.\d\d/);
    await expect(confirmButton(page)).toBeEnabled();
    await tap(confirmButton(page));
    const links = dialog(page).getByRole('link', { name: /^Accept in Steam/ });
    await expect(links.first()).toBeInViewport({ ratio: 1, timeout: 20_000 });
    await expect(links).toHaveCount(1);
    expect(taps).toBeLessThanOrEqual(5);
    // Hints for other devices have no place on a phone.
    await expect(dialog(page).getByRole('img', { name: /QR code/ })).toHaveCount(0);
    await expect(page.locator('a[href^="steam:"]')).toHaveCount(0);
  });
});

test('a cautious player reads the date, who sends the offer and how to decline before confirming', async ({
  page,
}) => {
  await openPlayer(page);
  await pickFirst(page, 1);
  const day = /\b(Sun|Mon|Tue|Wed|Thu|Fri|Sat), \w{3} \d/;
  await expect(page.getByRole('region', { name: 'Instant deposit collateral' })).toContainText(day);
  const open = await openReview(page);
  for (const [what, text] of [
    ['the date', day],
    ['who sends the offer', /AssetPay bot: you see its name and ID before you accept/],
    ['how to decline', /Nothing moves yet: you accept or decline in Steam/],
  ] as const) {
    for (const [width, height] of [
      [390, 844],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect(open.getByText(text).first(), what).toBeInViewport({ ratio: 1 });
    }
  }
});

test('with a mouse the code for a phone stands beside the link, and each offer is ticked off', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const token = await openPlayer(page, 'thousand', '?maxPrice=0.5&stacks=off');
  await grid(page).focus();
  await page.keyboard.press('Control+a');
  await openReview(page);
  await confirmButton(page).click();
  const rows = dialog(page).getByRole('list', { name: 'Offers of this deposit' });
  await expect(rows).toBeVisible({ timeout: 20_000 });
  const count = await rows.getByRole('listitem').count();
  expect(count).toBeGreaterThan(1);
  await expect(dialog(page).getByRole('img', { name: /QR code/ })).toBeInViewport({ ratio: 1 });
  await expect(dialog(page)).toContainText(/You get \$[\d.,]+ as soon as you accept/);
  const control = createControl(page, token);
  const { trades } = await control.read();
  await control.act({ action: 'drive', trade: trades[0]?.id, status: 'hold' });
  await expect(rows.getByText('Accepted', { exact: true })).toHaveCount(1, { timeout: 20_000 });
  for (const { id } of trades.slice(1)) {
    await control.act({ action: 'drive', trade: id, status: 'hold' });
  }
  await expect(dialog(page)).toContainText(/\+\$[\d.,]+ is yours now/, { timeout: 20_000 });
  await expect(dialog(page).getByRole('link', { name: /^Accept in Steam/ })).toHaveCount(0);
});
