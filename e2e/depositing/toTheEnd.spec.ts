import type { Page } from '@playwright/test';
import {
  basket,
  confirmButton,
  createControl,
  deposits,
  dialog,
  openPlayer,
  openReview,
  pickFirst,
  review,
  watchDeposits,
} from '../support/page/deposits';
import { cards, readCards } from '../support/page/grid';
import { expect, expectNoAxeViolations, test } from '../support/page/test';

type Control = ReturnType<typeof createControl>;

const offer = (page: Page) =>
  dialog(page)
    .getByRole('link', { name: /^Accept in Steam/ })
    .first();
const status = (page: Page) => page.getByRole('region', { name: 'Current deposit' });

/** From the open offer to the money: accepted in Steam, credited, seen in the list. */
async function complete(page: Page, control: Control): Promise<void> {
  await expect(offer(page)).toBeVisible({ timeout: 20_000 });
  await dialog(page).getByRole('button', { name: 'Show deposits' }).click();
  for (const { id } of (await control.read()).trades) {
    await control.act({ action: 'drive', trade: id, status: 'completed' });
  }
  await expect(deposits(page)).toContainText('all done', { timeout: 20_000 });
}

/** The drawn cards of stacks of that size that can be picked, of all names or of one. */
async function listStacks(page: Page, size: RegExp, wanted?: string) {
  return (await readCards(page)).filter(
    ({ name, description, isDisabled }) =>
      !isDisabled && size.test(description) && (wanted === undefined || name === wanted),
  );
}

test('two deposits of one stack, the second while the first offer is open', async ({ page }) => {
  const sent = watchDeposits(page);
  const token = await openPlayer(page, 'player', '?game=252490');
  const control = createControl(page, token);
  const [stack] = await listStacks(page, /stack of ([6-9]|\d\d)/);
  for (let times = 1; times <= 2; times += 1) {
    const [left] = await listStacks(page, /stack of/, stack?.name);
    await cards(page)
      .nth((left?.place ?? 1) - 1)
      .click();
    await basket(page).getByRole('spinbutton').fill('2');
    await openReview(page);
    await confirmButton(page).click();
    await expect(offer(page)).toBeVisible({ timeout: 20_000 });
    if (times === 1) await page.keyboard.press('Escape');
  }
  expect(sent.map(({ items }) => items[0]?.amount)).toEqual([2, 2]);
  expect(new Set(sent.map(({ items }) => items[0]?.itemId)).size).toBe(1);
  await complete(page, control);
});

test('a deposit stays in sight while the other game is opened, to its end', async ({ page }) => {
  const sent = watchDeposits(page);
  const token = await openPlayer(page);
  const control = createControl(page, token);
  await control.act({ action: 'settings', latencySeconds: 3 });
  await pickFirst(page, 2);
  await openReview(page);
  await confirmButton(page).click();
  await expect(dialog(page)).toContainText('Sending your deposit');
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'Rust' }).click();
  await expect(page.getByText('240 of 240 items', { exact: true })).toBeVisible();
  await expect(status(page)).toContainText('Sending your deposit');
  await expectNoAxeViolations(page);
  await expect(status(page)).toContainText('Your trade offer is on its way', { timeout: 20_000 });
  await status(page).getByRole('button', { name: 'Show' }).click();
  await complete(page, control);
  await expect(status(page)).toHaveCount(0);
  expect(sent).toHaveLength(1);
});

test('a refusal that comes while the other game is shown is told, and leads to its reason', async ({
  page,
}) => {
  const token = await openPlayer(page, 'deposit-price-changed');
  await createControl(page, token).act({ action: 'settings', latencySeconds: 2 });
  await pickFirst(page, 1);
  await openReview(page);
  await confirmButton(page).click();
  await expect(dialog(page)).toContainText('Sending your deposit');
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'Rust' }).click();
  await expect(status(page).getByRole('alert')).toContainText('A price has changed', {
    timeout: 20_000,
  });
  await expectNoAxeViolations(page);
  await status(page).getByRole('button', { name: 'Show' }).click();
  await expect(dialog(page)).toContainText('A price has changed');
});

/** As a browser that blocks all data of sites: each of these throws or rejects, as reading or asking alone does. */
async function blockSiteData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const deny = () => {
      throw new DOMException('The request was denied.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { get: deny });
    }
    Object.defineProperty(document, 'cookie', { get: deny, set: deny });
    LockManager.prototype.request = async () => deny();
  });
}

test('a deposit where the browser blocks all site data, to its end', async ({ page }) => {
  await blockSiteData(page);
  const sent = watchDeposits(page);
  const token = await openPlayer(page);
  const control = createControl(page, token);
  await control.act({ action: 'settings', latencySeconds: 2 });
  await pickFirst(page, 2);
  await openReview(page);
  await expect(review(page)).toContainText('Keep the page open until the deposit has arrived');
  // It takes presses once it has been painted for a moment, so it has faded in by then.
  await expect(confirmButton(page)).toBeEnabled();
  await expectNoAxeViolations(page);
  await confirmButton(page).click();
  await expect(dialog(page)).toContainText('keep the page open');

  await test.step('the page asks before it is left', async () => {
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const question = await asked;
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();
  });

  await complete(page, control);
  expect(sent).toHaveLength(1);
});
