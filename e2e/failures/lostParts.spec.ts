import type { Page, Route } from '@playwright/test';
import { createScreenCheck } from '../support/page/createScreenCheck';
import {
  basket,
  confirmButton,
  createControl,
  depositButton,
  dialog,
  openReview,
} from '../support/page/deposits';
import { cards, depositableCards, grid } from '../support/page/grid';
import { expect, expectNoAxeViolations, openScenario, test } from '../support/page/test';

/** Aborts requests for a file. Returns a function that lets them through again. */
async function lose(page: Page, file: RegExp): Promise<() => Promise<void>> {
  await page.route(file, (route) => route.abort());
  return () => page.unroute(file);
}

test('a basket that is lost on its way is said, and loaded by its action with every pick', async ({
  page,
}) => {
  const letThrough = await lose(page, /DepositSide-.*\.js/);
  await openScenario(page, 'fifty');
  await depositableCards(page).first().click();
  const lost = basket(page).getByRole('alert');
  await expect(lost).toContainText('what you picked is kept');
  await (await createScreenCheck(page))('a lost basket', { hasCards: false });
  // By the key, which does not wait: the page asks again by itself too, and on a slow machine it may be first.
  await lost.getByRole('button', { name: 'Try again' }).focus();
  await letThrough();
  await page.keyboard.press('Enter');
  await expect(basket(page).getByRole('region', { name: 'Picked items' })).toBeVisible();
  await expect(basket(page)).toContainText('1 item');
  await expect(lost).toHaveCount(0);
});

test('details whose code is lost on its way leave the page as it is', async ({ page }) => {
  const letThrough = await lose(page, /DetailsSheet-.*\.js/);
  await openScenario(page, 'fifty');
  await expect(cards(page).first()).toBeVisible();
  await grid(page).focus();
  await page.keyboard.press('Enter');
  const lost = page.getByRole('alert');
  await expect(lost).toContainText('did not load');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(lost).toHaveCount(0);
  await expect(grid(page)).toBeFocused();
  await letThrough();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog(page)).toContainText('Offer');
});

test('keys that are pressed before their code is here act in their order once it is', async ({
  page,
}) => {
  const held: Route[] = [];
  await page.route(/gridKeyboard-.*\.js/, (route) => void held.push(route));
  await openScenario(page, 'fifty');
  const place = Number(await depositableCards(page).nth(2).getAttribute('aria-posinset'));
  await grid(page).focus();
  for (let at = 1; at < place; at += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  const picked = grid(page).getByRole('option', { selected: true });
  await expect(picked).toHaveCount(0);
  await Promise.all(held.map((route) => route.continue()));
  await expect(picked).toHaveAttribute('aria-posinset', String(place));
});

test('Control and A of a Russian keyboard wait for the code of the keys, too', async ({ page }) => {
  const held: Route[] = [];
  await page.route(/gridKeyboard-.*\.js/, (route) => void held.push(route));
  await openScenario(page, 'fifty');
  await expect(depositableCards(page).first()).toBeVisible();
  // Found and pressed at once: the screen may be taking the grid over.
  const isKept = await page.evaluate(() => {
    const list = document.querySelector('[role=listbox]');
    const init = { key: 'ф', code: 'KeyA', ctrlKey: true, bubbles: true, cancelable: true };
    return list?.dispatchEvent(new KeyboardEvent('keydown', init)) === false;
  });
  expect(isKept, 'the browser selects no text').toBe(true);
  await expect.poll(() => held.length).toBe(1);
  await Promise.all(held.map((route) => route.continue()));
  await expect(grid(page).getByRole('option', { selected: true }).first()).toBeVisible();
});

test('styles that are lost once on their way come with the code', async ({ page }) => {
  let lost = 0;
  await page.route(/\/late-.*\.css/, (route) => {
    lost += 1;
    return lost === 1 ? route.abort() : route.continue();
  });
  await openScenario(page, 'fifty');
  await expect(cards(page).first()).toBeVisible();
  await grid(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('Offer');
  const isStyled = () =>
    page.evaluate(() =>
      [...document.styleSheets].some((sheet) => {
        try {
          return sheet.href?.includes('/late-') && sheet.cssRules.length > 0;
        } catch {
          // The rules of a stylesheet that failed cannot be read.
          return false;
        }
      }),
    );
  await expect.poll(isStyled).toBe(true);
  expect(lost).toBeGreaterThan(1);
});

test('while what filters is lost on its way, the API answers what it can, and facets wait', async ({
  page,
}) => {
  const letThrough = await lose(page, /localFiltering-.*\.js/);
  await openScenario(page, 'fifty', '?search=redline');
  await expect(cards(page).first()).toContainText('Redline');
  await page.getByRole('searchbox').fill('asiimov');
  await expect(cards(page).first()).toContainText('Asiimov');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('wearAsc');
  await expect(cards(page)).toHaveCount(0);
  await letThrough();
  await expect(cards(page).first()).toBeVisible();
});

test('functions that are lost on their way are said once, and a reload is offered when asking is of no use', async ({
  page,
}) => {
  await lose(page, /(pickSteps|localFiltering)-.*\.js/);
  await openScenario(page, 'fifty');
  await expect(cards(page).first()).toBeVisible();
  const lost = page.getByRole('alert');
  await expect(lost).toHaveCount(1);
  await expect(lost).toContainText('Part of this page did not load');
  await (await createScreenCheck(page))('lost functions', { hasCards: false });
  await lost.getByRole('button', { name: 'Try again' }).click();
  await expect(lost.getByRole('button', { name: 'Reload the page' })).toBeVisible();
});

test('code that sends deposits and is lost on its way is said, and Deposit asks for it again', async ({
  page,
}) => {
  const letThrough = await lose(page, /createJourney-.*\.js/);
  const token = await openScenario(page, 'fifty');
  await depositableCards(page).first().click();
  await expect(page.getByRole('alert')).toContainText('Part of this page did not load');
  await expect(depositButton(page)).toBeEnabled();
  await depositButton(page).click();
  await expect(basket(page)).toContainText('That could not be loaded');
  await expectNoAxeViolations(page);
  await letThrough();
  await openReview(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await confirmButton(page).click();
  await expect(dialog(page)).toContainText(/Deposit sent|One step left/);
  expect((await createControl(page, token).read()).trades).toHaveLength(1);
});

test('a page whose code is lost on its way says what to do', async ({ page }) => {
  await lose(page, /index-.*\.js/);
  await page.goto('/');
  await expect(page.getByText('This page is taking long to load.')).toBeVisible({
    timeout: 20_000,
  });
});

test('settings that are lost twice on their way are asked for again', async ({ page }) => {
  let lost = 0;
  await page.route('**/config.json', (route) => {
    lost += 1;
    return lost < 3 ? route.fulfill({ status: 502, body: 'Bad gateway' }) : route.continue();
  });
  await openScenario(page, 'fifty');
  await expect(cards(page).first()).toBeVisible();
});

/** Answers of a network or a host that stands between the page and its settings. */
const wrongAnswers = [
  ['nothing', 'no answer', (route: Route) => route.abort()],
  ['a refusal', 'status 403', (route: Route) => route.fulfill({ status: 403, json: {} })],
  [
    'a page to sign in',
    'a web page',
    (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>Sign in' }),
  ],
  [
    'a redirect',
    'a redirect',
    (route: Route) => route.fulfill({ status: 302, headers: { location: '/health' } }),
  ],
] as const;

test('a page whose settings are answered wrongly says so, and turns to no other API', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/client/')) asked.push(request.url());
  });
  for (const [what, said, answer] of wrongAnswers) {
    await test.step(`with ${what}`, async () => {
      await page.route('**/config.json', answer);
      await page.goto('about:blank');
      asked.splice(0);
      await openScenario(page, 'fifty');
      await expect(page.getByRole('alert')).toContainText('This page did not load');
      await expect(page.getByRole('alert')).toContainText(said);
      await expectNoAxeViolations(page);
      expect(asked).toEqual([]);
      await page.unroute('**/config.json');
      await page.getByRole('button', { name: 'Load again' }).click();
      await expect(cards(page).first()).toBeVisible();
    });
  }
});
