import type { Page } from '@playwright/test';
import {
  basket,
  confirmButton,
  createControl,
  deposits,
  depositsButton,
  dialog,
  header,
  openPlayer,
  openReview,
  pickFirst,
  review,
  watchDeposits,
} from '../support/page/deposits';
import { cards, depositableCards, grid, readCards } from '../support/page/grid';
import { createScenarioToken, expect, expectNoAxeViolations, test } from '../support/page/test';

/** All dollar amounts in a text, in cents. */
function readCents(text: string): number[] {
  return [...text.matchAll(/\$([\d,]+)\.(\d\d)/g)].map(([, dollars = '', cents = '']) =>
    Number(`${dollars.replaceAll(',', '')}${cents}`),
  );
}

/** Maps item ids to the prices that the API sent, which the page must send back unchanged. */
async function readOffers(page: Page, token: string): Promise<Map<string, number>> {
  const answer = await page.request.get('/client/inventory?limit=-1', {
    headers: { authorization: token },
  });
  const { data }: { data: { inventory: { id: string; offer?: { price: number } }[] } } =
    await answer.json();
  return new Map(data.inventory.map(({ id, offer }) => [id, offer?.price ?? 0]));
}

test('a deposit of three items is followed from the basket to the money', async ({
  page,
  context,
}) => {
  const sent = watchDeposits(page);
  const token = await openPlayer(page);
  const control = createControl(page, token);
  const offers = await readOffers(page, token);

  await test.step('review and confirm', async () => {
    await pickFirst(page, 3);
    const total = readCents(await basket(page).innerText()).at(-1);
    const dialogue = await openReview(page);
    const chosen = dialogue.getByRole('region', { name: 'What you deposit' });
    await expect(chosen.getByRole('listitem')).toHaveCount(3);
    expect(readCents(await dialogue.innerText())).toContain(total);
    await confirmButton(page).click();
  });

  await test.step('the request is exactly what was confirmed', async () => {
    await expect.poll(() => sent.length).toBe(1);
    const body = sent[0];
    expect(Object.keys(body ?? {}).toSorted()).toEqual([
      'externalId',
      'game',
      'isInstant',
      'items',
    ]);
    expect(body).toMatchObject({ game: '730', isInstant: true });
    expect(body?.externalId).toMatch(/^[0-9a-f]{32}$/);
    expect(body?.items).toHaveLength(3);
    for (const item of body?.items ?? []) {
      expect(item).toEqual({ itemId: item.itemId, price: offers.get(item.itemId) });
    }
  });

  await test.step('the offer arrives', async () => {
    await expect(
      dialog(page)
        .getByRole('link', { name: /^Accept in Steam/ })
        .first(),
    ).toBeVisible({
      timeout: 20_000,
    });
    await dialog(page).getByRole('button', { name: 'Show deposits' }).click();
    await expect(deposits(page)).toContainText('Offer waits for you in Steam');
    await expect(page).toHaveTitle(/^\(1\) /);
    await expect(basket(page)).toContainText('0 items');
    await expect(grid(page).getByRole('option', { selected: true })).toHaveCount(0);
    await expect(page.getByText('997 of 997 items', { exact: true })).toBeVisible();
  });

  await test.step('accepted in the sandbox, it is held and shows when the rest comes', async () => {
    const steam = await context.newPage();
    await steam.goto(`/sandbox/trades?user=${encodeURIComponent(token)}`);
    await steam.getByRole('button', { name: 'hold', exact: true }).first().click();
    await steam.close();
    await page.bringToFront();
    await expect(deposits(page)).toContainText(/On hold until /, { timeout: 20_000 });
    const { trades } = await control.read();
    const { preCredit = 0, pendingCredit = 0, totalPrice = 0 } = trades[0] ?? {};
    const shown = readCents(await deposits(page).innerText());
    expect(shown).toContain(Math.round(totalPrice * 100));
    expect(shown).toContain(Math.round(preCredit * 100));
    expect(shown).toContain(Math.round(pendingCredit * 100));
    await expect(page).not.toHaveTitle(/^\(/);
  });

  await test.step('and completes, after a reload too', async () => {
    await control.drive('completed');
    await page.reload();
    await expect(header(page)).toContainText('all done');
  });
});

test('a deposit of Rust items to its end: amounts of stacks go out as picked, and are credited without a hold', async ({
  page,
}) => {
  const sent = watchDeposits(page);
  const token = await openPlayer(page, 'player', '?game=252490');
  const stack = (await readCards(page)).find(
    ({ description, isDisabled }) => !isDisabled && /stack of ([4-9]|\d\d)/.test(description),
  );
  await cards(page)
    .nth((stack?.place ?? 1) - 1)
    .click();
  await basket(page).getByRole('spinbutton').fill('3');
  // Two more, each of which leaves the others picked.
  const others = depositableCards(page).and(grid(page).getByRole('option', { selected: false }));
  for (let times = 0; times < 2; times += 1) await others.first().click();
  await openReview(page);
  await confirmButton(page).click();
  await expect.poll(() => sent[0]).toMatchObject({ game: '252490' });
  expect(sent[0]?.items).toHaveLength(3);
  expect(sent[0]?.items.filter(({ amount }) => amount === 3)).toHaveLength(1);
  await expect(
    dialog(page)
      .getByRole('link', { name: /^Accept in Steam/ })
      .first(),
  ).toBeVisible({
    timeout: 20_000,
  });
  await createControl(page, token).drive('completed');
  await dialog(page).getByRole('button', { name: 'Show deposits' }).click();
  await expect(deposits(page)).toContainText('all done', { timeout: 20_000 });
  await expect(deposits(page)).not.toContainText('On hold');
  expect(sent).toHaveLength(1);
});

test('a double click sends once, and collateral falls by what has been paid at once', async ({
  page,
}) => {
  const sent = watchDeposits(page);
  await openPlayer(page, 'player', '?sort=priceDesc');
  const banner = page.getByRole('region', { name: 'Instant deposit collateral' });
  await expect(banner).toContainText('$150.00');
  await pickFirst(page, 1);
  await openReview(page);
  await confirmButton(page).dblclick();
  await expect(page.getByRole('link', { name: /^Accept in Steam/ }).first()).toBeVisible({
    timeout: 20_000,
  });
  await expect(banner).not.toContainText('$150.00', { timeout: 20_000 });
  expect(sent).toHaveLength(1);
});

test('without instant credit everything waits for the hold', async ({ page }) => {
  const sent = watchDeposits(page);
  const token = await openPlayer(page);
  await pickFirst(page, 2);
  await openReview(page);
  await review(page).getByRole('button', { name: 'Pay all of it after the hold instead' }).click();
  await confirmButton(page).click();
  await expect.poll(() => sent[0]?.isInstant).toBe(false);
  const { read } = createControl(page, token);
  await expect.poll(async () => (await read()).trades[0]?.preCredit).toBe(0);
});

test('stale prices are refreshed before the review opens', async ({ page }) => {
  await openPlayer(page, 'stale-prices');
  await pickFirst(page, 1);
  const asked = page.waitForRequest(/\/client\/inventory.*refresh=true/);
  await openReview(page);
  await asked;
});

test('a changed price is shown as a difference and asked about again', async ({ page }) => {
  const sent = watchDeposits(page);
  await openPlayer(page, 'deposit-price-changed-once');
  await pickFirst(page, 2);
  await openReview(page);
  await confirmButton(page).click();
  await expect(page.getByRole('alert')).toContainText('A price has changed');
  await dialog(page).getByRole('button', { name: 'Accept the new prices' }).click();
  await expect(review(page)).toBeVisible();
  await expectNoAxeViolations(page);
  await confirmButton(page).click();
  await expect.poll(() => sent.length).toBe(2);
  expect(sent[1]?.externalId).not.toBe(sent[0]?.externalId);
  const [before, after] = sent.map(({ items }) => new Map(items.map((i) => [i.itemId, i.price])));
  expect(after?.size).toBe(2);
  expect(after).not.toEqual(before);
});

test('an offer worth less than was confirmed says so at once, and still after a reload', async ({
  page,
}) => {
  const token = await openPlayer(page, 'total-differs');
  await pickFirst(page, 1);
  await openReview(page);
  await confirmButton(page).click();
  await expect(page.getByRole('alert')).toContainText('You confirmed');
  await createControl(page, token).drive('active');
  await page.reload();
  await expect(cards(page).first()).toBeVisible();
  await depositsButton(page).click();
  await expect(deposits(page)).toContainText('not worth what you confirmed');
});

test('600 items go out as three deposits, without a refusal of ours', async ({ page }) => {
  const sent = watchDeposits(page);
  const token = await open600(page);
  await openReview(page);
  await expect(review(page)).toContainText(/3 deposits/);
  await confirmButton(page).click();
  await expect.poll(() => sent.length, { timeout: 30_000 }).toBe(3);
  expect(sent.map(({ items }) => items.length)).toEqual([250, 250, 100]);
  expect(new Set(sent.flatMap(({ items }) => items.map(({ itemId }) => itemId))).size).toBe(600);
  await expect(dialog(page)).toContainText(/3 deposits sent|accept 3 offers/i, { timeout: 30_000 });
  const { log } = await createControl(page, token).read();
  expect(log.filter(({ answer }) => answer.startsWith('429'))).toEqual([]);
  await expect(basket(page)).toContainText('0 items');
});

test('a queue stopped after its first deposit keeps the items of the other two picked', async ({
  page,
}) => {
  const sent = watchDeposits(page);
  const token = await open600(page);
  await createControl(page, token).act({ action: 'settings', latencySeconds: 3 });
  await openReview(page);
  await confirmButton(page).click();
  await dialog(page).getByRole('button', { name: /^Stop/ }).click();
  await expect(dialog(page)).toContainText(/350 items were not sent/, { timeout: 30_000 });
  expect(sent).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect(basket(page)).toContainText('350 items');
});

/** Opens an inventory of 1,000 items and picks the 600 with the highest offers. Returns the token. */
async function open600(page: Page): Promise<string> {
  const token = createScenarioToken('thousand');
  const answer = await page.request.get('/client/inventory?limit=-1', {
    headers: { authorization: token },
  });
  type Item = { tradable: boolean; offer?: { price: number; accepted?: boolean } };
  const { data }: { data: { inventory: Item[] } } = await answer.json();
  const prices = data.inventory
    .flatMap(({ tradable, offer }) => (tradable && offer?.accepted ? [offer.price] : []))
    .sort((a, b) => b - a);
  const least = prices[599] ?? 0;
  expect(prices[600], 'no other item costs as much as the last one').toBeLessThan(least);
  await page.goto(`/?minPrice=${least}#token=${token}`);
  await expect(page.getByText(/ of 1,000 items$/)).toBeVisible();
  await expect(grid(page)).toHaveAttribute('aria-busy', 'false');
  await grid(page).focus();
  await page.keyboard.press('Control+a');
  await expect(basket(page)).toContainText('600 items');
  return token;
}
