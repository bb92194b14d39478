import type { Page } from '@playwright/test';
import { closeTokenSource } from '../support/page/closeTokenSource';
import {
  confirmButton,
  depositButton,
  depositsButton,
  dialog,
  openPlayer,
  openReview,
  pickFirst,
} from '../support/page/deposits';
import { apiFailures, type Failure, networkFailures } from '../support/page/failures';
import { switchLanguage } from '../support/page/switchLanguage';
import { createScenarioToken, expect, openScenario, test } from '../support/page/test';
import {
  expectClear,
  tightest,
  walkedLanguages,
  walkLanguages,
} from '../support/page/walkLanguages';

test.use({ viewport: { width: 390, height: 844 } });

/** `languageStates.spec.ts` looks at the same cards. */
const aroundCards = { hasCards: false };

/** A screen is drawn once, and looked at in all languages and widths, one after the other. */
test.beforeEach(() => test.slow());

test('filters have room in every language, and no English', async ({ page }) => {
  await openPlayer(page, 'fifty', '?exterior=Field-Tested&maxWear=0.5');
  await expectSwitch(page);
  await walkLanguages(page, 'chips', aroundCards);
  await page.getByRole('button', { name: /Filters/ }).click();
  await walkLanguages(page, 'filters', aroundCards);
});

test('tools have room in every language, and no English', async ({ page }) => {
  await openPlayer(page, 'fifty');
  await expectSwitch(page);
  await page.getByRole('button', { name: 'Tools' }).click();
  await expect(dialog(page)).toBeVisible();
  await walkLanguages(page, 'tools');
});

test('picks and basket have room in every language, and no English', async ({ page }) => {
  await openPlayer(page, 'fifty');
  await pickFirst(page, 3);
  await expect(depositButton(page)).toBeEnabled();
  await walkLanguages(page, 'picks');
  await page.getByRole('button', { name: 'Show basket' }).click();
  await walkLanguages(page, 'basket', aroundCards);
});

test('a deposit has room in every language, and no English', async ({ page }) => {
  await openPlayer(page, 'long-names');
  await pickFirst(page, 5);
  await openReview(page);
  await expect(confirmButton(page)).toHaveAttribute('aria-disabled', 'false');
  await walkLanguages(page, 'review');
  await confirmButton(page).click();
  await expect(dialog(page).getByRole('link', { name: /^Accept in Steam/ })).toBeVisible();
  await walkLanguages(page, 'outcome');
  await dialog(page).getByRole('button', { name: 'Close' }).first().click();
  await walkLanguages(page, 'an offer waits', aroundCards);
  await depositsButton(page).click();
  await walkLanguages(page, 'deposits', aroundCards);
});

test('a failure above cards has room in every language, and no English', async ({ page }) => {
  await openScenario(page, 'user-not-tradeable-later');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expectSwitch(page);
  await walkLanguages(page, 'a failure above cards', aroundCards);
});

test('a page that loads has room in every language, and no English', async ({ page }) => {
  // There is no switch yet.
  for (const code of walkedLanguages) {
    await openScenario(page, 'very-slow', `?lang=${code}`);
    await expect(page.getByRole('status').first()).not.toBeEmpty();
    await expectClear(page, 'loading', code);
  }
});

const failures = [...apiFailures, ...networkFailures];

/** These change the session, or hold all requests for a while: each has a page of its own. */
const isOfPage = ({ way }: Failure) => way === 'signIn' || way === 'hold';

for (const failure of failures.filter(isOfPage)) {
  test(`the failure ${failure.scenario} has room in every language, and no English`, async ({
    page,
  }) => {
    await closeTokenSource(page, failure);
    await openScenario(page, failure.scenario);
    await expect(page.getByRole('alert').first()).toContainText(failure.title);
    await expectSwitch(page);
    await walkLanguages(page, failure.scenario, tightest);
  });
}

test('all other failures have room in every language, and no English', async ({ page }) => {
  // One page for all: to load it and its languages for each would take most of the time.
  let token = '';
  await page.route('**/client/inventory?*', (route) =>
    route.continue({ headers: { ...route.request().headers(), authorization: token } }),
  );
  for (const failure of failures.filter((one) => !isOfPage(one))) {
    token = createScenarioToken(failure.scenario);
    if (page.url() === 'about:blank') await openScenario(page, failure.scenario);
    // The game that comes back is asked for anew.
    for (const name of ['Rust', 'CS2']) await page.getByRole('radio', { name }).check();
    await expect(page.getByRole('alert').first()).toContainText(failure.title);
    await expectSwitch(page);
    await walkLanguages(page, failure.scenario, tightest);
  }
});

/** The switch comes with late code. */
async function expectSwitch(page: Page): Promise<void> {
  await expect(page.locator('.language-switch > select')).toBeAttached();
}

for (const code of ['en', 'ar']) {
  test(`on a phone a sheet reaches the bottom of the window in ${code}`, async ({ page }) => {
    const height = 844;
    await openPlayer(page, 'fifty');
    await expectSwitch(page);
    await page.getByRole('button', { name: 'Tools' }).click();
    await expect(dialog(page)).toBeVisible();
    await switchLanguage(page, code);
    await expect
      .poll(async () => {
        const box = await page.getByRole('dialog').boundingBox();
        return box && Math.round(box.y + box.height);
      })
      .toBe(height);
  });
}
