import type { Locator, Page } from '@playwright/test';
import {
  confirmButton,
  createControl,
  depositButton,
  deposits,
  depositsButton,
  dialog,
  header,
  review,
} from '../support/page/deposits';
import { cards, grid, readActive, readCards } from '../support/page/grid';
import { expect, openScenario, test } from '../support/page/test';

test.use({ reducedMotion: 'no-preference' });

const basket = (page: Page) => page.getByRole('region', { name: 'Basket' });

/** Returns true if the focused element, or the grid's active card, is in the window and not covered. */
function isFocusShown(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const active = focused?.getAttribute('aria-activedescendant');
    const target = active ? document.getElementById(active) : focused;
    if (!target || target === document.body) return false;
    const { left, right, top, bottom } = target.getBoundingClientRect();
    // A visually hidden field, such as the radios here, is drawn by its label.
    const isOwn = (x: number, y: number) => {
      const shown = document.elementFromPoint(x, y);
      if (shown === null || shown === document.body) return false;
      return target.contains(shown) || shown.contains(target);
    };
    const middle = (left + right) / 2;
    // A target taller than the space between the bars can only be seen in part (WCAG 2.4.11).
    if (bottom - top > window.innerHeight / 2) return isOwn(middle, (top + bottom) / 2);
    return isOwn(middle, top + 3) && isOwn(middle, bottom - 3);
  });
}

/** Presses Tab until `target` has the focus, and asserts that it is in sight there. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expect.poll(() => isFocusShown(page), 'the focus is in sight').toBe(true);
      return;
    }
  }
  throw new Error('Tab does not lead there');
}

async function expectCount(page: Page, count: number): Promise<void> {
  const text = count === 1 ? '1 item' : `${count} items`;
  await expect(
    basket(page)
      .getByText(new RegExp(`^${text}`))
      .first(),
  ).toBeVisible();
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('browsing and picking work by keyboard alone', async ({ page }) => {
  test.slow();
  await openScenario(page, 'fifty');
  await expect(page.getByText('50 of 50 items', { exact: true })).toBeVisible();

  await test.step('search', async () => {
    await tabTo(page, page.getByRole('searchbox', { name: 'Search items' }));
    await page.keyboard.type('a');
    await expect(page.getByText(/^[1-4]?\d of 50 items$/)).toBeVisible();
  });

  await test.step('walk and pick', async () => {
    await tabTo(page, grid(page));
    await press(page, 'Home', 'ArrowRight', 'ArrowDown', 'ArrowLeft');
    // The first keys wait for their code.
    await expect.poll(async () => (await readActive(page))?.place).toBeGreaterThan(2);
    await press(page, 'Home');
    while ((await readActive(page))?.isDisabled === true) await press(page, 'ArrowRight');
    await press(page, 'Space');
    expect((await readActive(page))?.isPicked).toBe(true);
    await expectCount(page, 1);
    await press(page, 'Space');
    await expectCount(page, 0);
  });

  await test.step('pick a range', async () => {
    await press(page, 'Home', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
    const first = (await readCards(page)).slice(0, 4);
    for (const { isPicked, isDisabled } of first) expect(isPicked).toBe(!isDisabled);
    await expectCount(page, first.filter(({ isPicked }) => isPicked).length);
  });

  await test.step('pick all, empty the basket and take that back', async () => {
    await press(page, 'Control+a');
    const count = async () =>
      Number(/(\d+) items?/.exec(await basket(page).innerText())?.[1] ?? Number.NaN);
    await expect.poll(count).toBeGreaterThan(4);
    const all = await count();
    await press(page, 'Escape');
    await expectCount(page, all);
    await tabTo(page, basket(page).getByRole('button', { name: /^Clear/ }));
    await press(page, 'Enter');
    await expectCount(page, 0);
    await tabTo(page, basket(page).getByRole('button', { name: 'Undo' }));
    await press(page, 'Enter');
    await expectCount(page, all);
  });

  await test.step('look at the details and come back', async () => {
    await tabTo(page, grid(page), 'Shift+Tab');
    const before = await readActive(page);
    await press(page, 'Enter');
    const details = page.getByRole('dialog');
    await expect(details).toBeVisible();
    for (let presses = 0; presses < 12; presses += 1) {
      await press(page, 'Tab');
      const isInside = await details.evaluate(
        (dialog) => dialog.contains(document.activeElement) || !document.hasFocus(),
      );
      const isOnPage = await grid(page).evaluate((list) => list === document.activeElement);
      expect(isInside || !isOnPage, 'the focus stays out of the page behind').toBe(true);
    }
    await press(page, 'Escape');
    await expect(details).toHaveCount(0);
    await expect(grid(page)).toBeFocused();
    expect((await readActive(page))?.place).toBe(before?.place);
  });

  await test.step('take one line out and go to Deposit', async () => {
    await tabTo(page, basket(page).getByRole('button', { name: /^Clear/ }));
    await press(page, 'Enter');
    await tabTo(page, grid(page), 'Shift+Tab');
    await press(page, 'Home');
    for (let picks = 0; picks < 3; ) {
      await press(page, 'Space');
      if ((await readActive(page))?.isPicked === true) picks += 1;
      await press(page, 'ArrowRight');
    }
    await expectCount(page, 3);
    const line = basket(page).getByRole('listitem').first();
    await tabTo(page, line.getByRole('button', { name: /^Remove / }));
    await press(page, 'Enter');
    await expectCount(page, 2);
    const isKept = () => basket(page).evaluate((region) => region.contains(document.activeElement));
    await expect.poll(isKept, 'the focus does not fall out of the basket').toBe(true);
    await tabTo(page, basket(page).getByRole('button', { name: /^Deposit/ }));
  });
});

test('a deposit works from the pick to the offer by keyboard alone', async ({ page }) => {
  test.slow();
  const token = await openScenario(page, 'fifty');
  await expect(page.getByText('50 of 50 items', { exact: true })).toBeVisible();
  await tabTo(page, grid(page));
  await press(page, 'Home', 'Space', 'ArrowRight', 'Space');
  await expectCount(page, 2);
  await tabTo(page, depositButton(page));
  await press(page, 'Enter');
  await expect(review(page)).toBeVisible();

  await test.step('Escape leaves the review, and the focus comes back', async () => {
    await press(page, 'Escape');
    await expect(review(page)).toHaveCount(0);
    await expect(depositButton(page)).toBeFocused();
    await press(page, 'Enter');
    await expect(review(page)).toBeVisible();
  });

  await test.step('confirm, and go to the offer', async () => {
    const later = review(page).getByRole('button', { name: /^Pay all of it after the hold/ });
    await tabTo(page, later);
    await expect(later).toBeEnabled();
    await press(page, 'Space');
    await expect(review(page).getByRole('button', { name: /now instead$/ })).toBeVisible();
    await tabTo(page, confirmButton(page));
    await expect(confirmButton(page)).toBeEnabled();
    await press(page, 'Enter');
    const offer = dialog(page)
      .getByRole('link', { name: /^Accept in Steam/ })
      .first();
    await expect(offer).toBeVisible({ timeout: 20_000 });
    await tabTo(page, offer);
    const showDeposits = dialog(page).getByRole('button', { name: 'Show deposits' });
    await tabTo(page, showDeposits);
    await expect(showDeposits).toBeEnabled();
    await press(page, 'Enter');
    await expect(deposits(page)).toBeVisible();
  });

  await test.step('look at the deposit, its code and its end', async () => {
    await tabTo(page, deposits(page).getByRole('button', { name: /QR code/ }));
    await press(page, 'Enter');
    await expect(deposits(page).getByRole('img', { name: /QR code/ })).toBeVisible();
    await createControl(page, token).drive('declined');
    await page.reload();
    await expect(header(page)).toContainText('1 not accepted');
    await tabTo(page, depositsButton(page));
    await press(page, 'Enter');
    await expect(deposits(page)).toContainText('The offer was not accepted');
  });
});

test('after a click, Control alone shows no focus, and a key that moves does', async ({ page }) => {
  await openScenario(page, 'fifty');
  await cards(page).nth(1).click();
  await expectCount(page, 1);
  const shoot = () => grid(page).screenshot({ animations: 'disabled' });
  await expect(async () => expect((await shoot()).equals(await shoot())).toBe(true)).toPass();
  const before = await shoot();
  await page.keyboard.press('Control');
  expect((await shoot()).equals(before), 'the same picture after Control').toBe(true);
  await page.keyboard.press('ArrowRight');
  expect((await shoot()).equals(before), 'the same picture after an arrow').toBe(false);
});

test('letters lead to the next item of that name', async ({ page }) => {
  await openScenario(page, 'fifty');
  await expect(page.getByText('50 of 50 items', { exact: true })).toBeVisible();
  const last = (await readCards(page)).at(-1);
  const letters = /^[A-Za-z0-9-]{2,}/.exec(last?.name ?? '')?.[0] ?? '';
  expect(letters).not.toBe('');
  await grid(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.type(letters);
  await expect
    .poll(async () => (await readActive(page))?.name.toLowerCase())
    .toMatch(new RegExp(`(^|\\| )${letters.toLowerCase()}`));
});

test('part of a Rust stack is deposited by keyboard alone', async ({ page }) => {
  test.slow();
  await openScenario(page, 'player');
  await expect(cards(page).first()).toBeVisible();
  await tabTo(page, page.getByRole('radio', { name: 'CS2' }));
  await press(page, 'ArrowRight');
  await expect(page.getByRole('radio', { name: 'Rust' })).toBeChecked();
  await expect(page.getByText('240 of 240 items', { exact: true })).toBeVisible();

  await tabTo(page, grid(page));
  await press(page, 'Home');
  const isStack = async () => {
    const active = await readActive(page);
    const size = Number(/stack of (\d+)/.exec(active?.description ?? '')?.[1] ?? 0);
    return active?.isDisabled === false && size >= 4;
  };
  while (!(await isStack())) await press(page, 'ArrowRight');
  await press(page, 'Space');
  const amount = basket(page).getByRole('spinbutton');
  await expect(amount).toHaveValue('1');
  const most = Number(await amount.getAttribute('aria-valuemax'));
  const readTotal = async () =>
    Number(
      /\$([\d,.]+)/
        .exec(
          await basket(page)
            .getByText(/^\$[\d,]+\.\d\d$/)
            .last()
            .innerText(),
        )?.[1]
        ?.replaceAll(',', ''),
    );
  const one = await readTotal();

  await tabTo(page, amount);
  await press(page, 'ArrowUp');
  await expect(amount).toHaveValue('2');
  expect(await readTotal()).toBeCloseTo(one * 2, 5);
  await press(page, 'ArrowDown', 'ArrowDown');
  await expect(amount).toHaveValue('1');
  await press(page, 'Control+a');
  await page.keyboard.type('99999');
  await expect(amount).toHaveAttribute('aria-valuenow', String(most));
  expect(await readTotal()).toBeCloseTo(one * most, 5);
});

for (const viewport of [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
]) {
  const size = `${viewport.width} × ${viewport.height}`;
  test(`the active card is never covered, at ${size}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openScenario(page, 'thousand');
    await expect(page.getByText('1,000 of 1,000 items', { exact: true })).toBeVisible();
    await grid(page).focus();
    const down = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'PageDown', 'PageDown'];
    const up = ['ArrowUp', 'ArrowUp', 'ArrowUp', 'PageUp', 'ArrowUp'];
    for (const key of ['Home', ...down, ...up, 'End', ...up, 'Home', 'ArrowRight']) {
      await press(page, key);
      await expect.poll(() => isFocusShown(page), `after ${key}`).toBe(true);
    }
  });
}
