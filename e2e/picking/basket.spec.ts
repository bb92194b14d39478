import type { Locator, Page } from '@playwright/test';
import { cards, depositableCards, grid, readCards } from '../support/page/grid';
import { expect, openScenario, test } from '../support/page/test';

const basket = (page: Page) => page.getByRole('region', { name: 'Basket' });
const lines = (page: Page) => basket(page).getByRole('listitem');
const amounts = (page: Page) => basket(page).getByRole('definition');
const deposit = (page: Page) => basket(page).getByRole('button', { name: /^Deposit/ });

/** All dollar amounts in a text, in cents. */
function readCents(text: string): number[] {
  return [...text.matchAll(/\$([\d,]+)\.(\d\d)/g)].map(([, dollars = '', cents = '']) =>
    Number(`${dollars.replaceAll(',', '')}${cents}`),
  );
}

async function readOneCents(thing: Locator): Promise<number> {
  return readCents(await thing.innerText())[0] ?? Number.NaN;
}

/** Reads the total in the basket's footer, in cents, and checks that the Deposit button shows it too. */
async function readTotal(page: Page): Promise<number> {
  const total = await readOneCents(
    basket(page)
      .getByText(/^\$[\d,]+\.\d\d$/)
      .last(),
  );
  expect(readCents(await basket(page).innerText())).toContain(total);
  return total;
}

async function openPlayer(page: Page, name = 'thousand', search = ''): Promise<void> {
  await openScenario(page, name, search);
  await expect(grid(page)).toHaveAttribute('aria-busy', 'false');
  await expect(cards(page).first()).toBeVisible();
}

async function expectCount(page: Page, count: number): Promise<void> {
  const text = count === 1 ? '1 item' : `${count.toLocaleString('en-US')} items`;
  await expect(
    basket(page)
      .getByText(new RegExp(`^${text}`))
      .first(),
  ).toBeVisible();
}

test('the basket follows clicks: the price of its line is that of the card, and Deposit says what it would do', async ({
  page,
}) => {
  // In this order some of the first cards cannot be picked.
  await openPlayer(page, 'thousand', '?sort=nameAsc');
  const card = depositableCards(page).nth(3);

  await test.step('Deposit says why it cannot', async () => {
    await expect(deposit(page)).toBeDisabled();
    await expect(deposit(page)).toHaveAccessibleDescription('Pick at least one item to deposit.');
  });

  await test.step('a click picks', async () => {
    await card.click();
    await expect(card).toHaveAttribute('aria-selected', 'true');
    await expectCount(page, 1);
    const picked = (await readCards(page)).find(({ isPicked }) => isPicked);
    expect(await readOneCents(lines(page).first())).toBe(readCents(picked?.name ?? '').at(-1));
    await expect(deposit(page)).toHaveAccessibleName(/^Deposit.*1 item.*\$/);
    await expect(deposit(page)).toBeEnabled();
  });

  await test.step('and picks no more', async () => {
    await card.click();
    await expect(card).toHaveAttribute('aria-selected', 'false');
    await expectCount(page, 0);
  });

  await test.step('a line opens its details, from which the item can be taken out', async () => {
    await card.click();
    await lines(page)
      .getByRole('button', { name: /^Details of / })
      .click();
    const details = page.getByRole('dialog');
    await details.getByRole('button', { name: 'Remove from basket' }).click();
    await details.getByRole('button', { name: 'Close' }).click();
    await expect(details).toHaveCount(0);
    await expectCount(page, 0);
  });

  await test.step('Shift and a click picks what lies between', async () => {
    await cards(page).nth(1).click();
    await cards(page)
      .nth(7)
      .click({ modifiers: ['Shift'], force: true });
    const range = (await readCards(page)).slice(1, 8);
    for (const { place, isPicked, isDisabled } of range) {
      expect(isPicked, `card ${place}`).toBe(!isDisabled);
    }
    await expectCount(page, range.filter(({ isPicked }) => isPicked).length);
  });

  await test.step('every card that is disabled gives its reason', async () => {
    const disabled = (await readCards(page)).filter(({ isDisabled }) => isDisabled);
    expect(disabled.length).toBeGreaterThan(0);
    for (const { name, description } of disabled) {
      expect(description, name).toMatch(/Steam does not let|no offer|does not accept|has enough/);
    }
  });
});

test('the total is the sum of the lines, and so are its two parts', async ({ page }) => {
  await openPlayer(page, 'thousand', '?sort=priceAsc&minPrice=20');
  for (const index of [0, 1, 2]) await depositableCards(page).nth(index).click();
  await expect(lines(page)).toHaveCount(3);
  const expectSum = async () => {
    const cents = await Promise.all((await lines(page).all()).map(readOneCents));
    const total = cents.reduce((sum, line) => sum + line, 0);
    expect(await readTotal(page)).toBe(total);
    return total;
  };
  const small = await expectSum();
  expect(small).toBeLessThan(15_000);
  expect(await readOneCents(amounts(page).nth(0)), 'now').toBe(small);
  // A part of nothing is not drawn.
  await expect(amounts(page)).toHaveCount(1);

  await page.getByRole('combobox', { name: 'Sort' }).selectOption('priceDesc');
  await depositableCards(page).first().click();
  await expect(lines(page)).toHaveCount(4);
  const large = await expectSum();
  expect(large).toBeGreaterThan(15_000);
  expect(await readOneCents(amounts(page).nth(0)), 'now').toBe(15_000);
  expect(await readOneCents(amounts(page).nth(1)), 'later').toBe(large - 15_000);
});

test('picks outlive filters, orders, the other game, a refresh and a reload', async ({ page }) => {
  await openPlayer(page, 'player');
  for (const index of [0, 1]) await depositableCards(page).nth(index).click();
  await expectCount(page, 2);
  const total = await readTotal(page);
  const search = page.getByRole('searchbox', { name: 'Search items' });
  const expectKept = async () => {
    await expectCount(page, 2);
    expect(await readTotal(page)).toBe(total);
  };

  await search.fill('zzzz');
  await expect(cards(page)).toHaveCount(0);
  await expectKept();
  await search.fill('');
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('nameDesc');
  await expectKept();
  await page.getByRole('radio', { name: 'Rust' }).check();
  await expectCount(page, 0);
  await page.getByRole('radio', { name: 'CS2' }).check();
  await expectKept();
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('relevance');
  await page.getByRole('button', { name: /^Refresh/ }).click();
  await expect(page.getByRole('button', { name: /^Refresh.*again in/ })).toBeVisible();
  await expectKept();
  await page.reload();
  await expectKept();
  await expect(grid(page).getByRole('option', { selected: true })).toHaveCount(2);
});

test('changed prices and missing items are marked after a refresh', async ({ page }) => {
  await openPlayer(page, 'price-drift');
  await grid(page).focus();
  await page.keyboard.press('Control+a');
  await expect(basket(page).getByRole('button', { name: /^Clear: remove all/ })).toBeVisible();
  await page.getByRole('button', { name: /^Refresh/ }).click();
  await expect(page.getByRole('button', { name: /^Refresh.*again in/ })).toBeVisible();

  await expect(basket(page)).toContainText(/The prices? of \d+ items? ha(s|ve) changed/);
  const seen = {
    'No longer in your inventory': false,
    'Price rose from $': false,
    'Price fell from $': false,
  };
  await lines(page).first().hover();
  await expect(async () => {
    await page.mouse.wheel(0, 300);
    const text = await basket(page).innerText();
    if (text.includes('No longer in your inventory')) seen['No longer in your inventory'] = true;
    if (text.includes('Price rose from $')) seen['Price rose from $'] = true;
    if (text.includes('Price fell from $')) seen['Price fell from $'] = true;
    expect(Object.values(seen)).toEqual([true, true, true]);
  }).toPass({ intervals: [50], timeout: 45_000 });

  await basket(page).getByRole('button', { name: 'Use new prices' }).click();
  await expect(basket(page)).not.toContainText(/have changed/);
});

test('two steps in one frame are two', async ({ page }) => {
  await openPlayer(page, 'thousand', '?game=252490');
  const stacks = await depositableCards(page).evaluateAll((found) =>
    found.map((card) => Number(/stack of (\d+)/.exec(card.ariaDescription ?? '')?.[1] ?? 0)),
  );
  await depositableCards(page)
    .nth(stacks.findIndex((size) => size >= 4))
    .click();
  const more = basket(page).getByRole('button', { name: /^One more/ });
  await more.evaluate(async (button: HTMLElement) => {
    button.click();
    // React commits urgent updates before the next task, and deferred ones in a task of their own.
    await Promise.resolve();
    button.click();
  });
  await expect(basket(page).getByRole('spinbutton')).toHaveValue('3');
});

test('an item that cannot be deposited cannot be picked, and says why', async ({ page }) => {
  await openPlayer(page, 'nothing-accepted');
  const card = cards(page).first();
  await expect(card).toBeDisabled();
  await expect(card).toHaveAccessibleDescription(/does not accept this item/);
  await card.click({ force: true });
  await expect(card).toHaveAttribute('aria-selected', 'false');
  await grid(page).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+a');
  await expect(grid(page).getByRole('option', { selected: true })).toHaveCount(0);
  await expectCount(page, 0);
});

test('a player’s picks are not another player’s', async ({ page }) => {
  let player = 1;
  await page.route('**/sandbox/token', async (route) => {
    // The site's backend issues a token for whoever is signed in there.
    const answer = await page.request.post('/auth/authenticate-client', {
      headers: { 'api-key': 'ap_sandbox' },
      data: {
        clientSteamId: `7656119800000000${player}`,
        clientTradeUrl: `https://steamcommunity.com/tradeoffer/new/?partner=3973427${player}&token=sandbox${player}`,
      },
    });
    await route.fulfill({ json: (await answer.json()).data });
  });
  await page.goto('/');
  await depositableCards(page).first().click();
  await expect(lines(page)).toHaveCount(1);
  player = 2;
  await page.reload();
  await expect(cards(page).first()).toBeVisible();
  await expect(lines(page)).toHaveCount(0);
  player = 1;
  await page.reload();
  await expect(lines(page)).toHaveCount(1);
});

test('the Deposit button keeps off the edge of the window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPlayer(page, 'fifty');
  await depositableCards(page).first().click();
  for (const width of [390, 820]) {
    await page.setViewportSize({ width, height: 844 });
    await expectCount(page, 1);
    const box = await deposit(page).boundingBox();
    expect(box && 844 - box.y - box.height).toBeGreaterThanOrEqual(8);
  }
});

test('a large sum stands in one line', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openPlayer(page, 'ten-thousand');
  await grid(page).press('ControlOrMeta+a');
  const sum = deposit(page).getByText(/items · \$/);
  await expect(sum).toHaveText(/^[\d,]{5,} items · \$[\d,]{7,}\.\d\d$/);
  const { lineHeight, height } = await sum.evaluate((element) => ({
    lineHeight: Number.parseFloat(getComputedStyle(element).lineHeight),
    height: element.getBoundingClientRect().height,
  }));
  expect(height).toBeLessThan(lineHeight * 1.5);
});

test('the lines of the basket fill its box, and reach beyond it once somebody reaches for them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openPlayer(page);
  await grid(page).press('ControlOrMeta+a');
  await expect(lines(page).first()).toBeVisible();
  const box = basket(page).getByRole('region', { name: 'Picked items' });
  /** px of the box below its last line: negative where lines reach beyond it. */
  const readRest = async () => {
    const ends = await lines(page).evaluateAll((all) =>
      all.map((line) => line.getBoundingClientRect().bottom),
    );
    const place = await box.boundingBox();
    return (place?.y ?? 0) + (place?.height ?? 0) - Math.max(...ends);
  };
  const lineHeight = 60;
  expect(await readRest()).toBeLessThanOrEqual(0);
  // Taller lines than the least push those below them out of the box.
  expect(await readRest()).toBeGreaterThan(-2 * lineHeight);
  await box.hover();
  await expect.poll(readRest).toBeLessThan(-3 * lineHeight);
  for (let step = 0; step < 8; step += 1) {
    await page.mouse.wheel(0, 300);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await expect.poll(readRest).toBeLessThanOrEqual(0);
  }
});
