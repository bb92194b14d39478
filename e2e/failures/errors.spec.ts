import type { Page } from '@playwright/test';
import {
  serviceScenarios,
  sessionScenarios,
  steamScenarios,
} from '../../sandbox/scenarios/errorScenarios';
import { faultScenarios } from '../../sandbox/scenarios/faultScenarios';
import { closeTokenSource } from '../support/page/closeTokenSource';
import { apiFailures, type Failure, networkFailures } from '../support/page/failures';
import { cards } from '../support/page/grid';
import {
  createScenarioToken,
  expect,
  inventoryRequests,
  openScenario,
  test,
} from '../support/page/test';

const uuid = /Request [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const alert = (page: Page) => page.getByRole('alert');
const actions = (page: Page) => alert(page).getByRole('button').or(alert(page).getByRole('link'));

async function expectFailure(page: Page, { title, action, href }: Failure): Promise<void> {
  await expect(alert(page)).toHaveCount(1);
  await expect(alert(page)).toContainText(title);
  await expect(actions(page)).toHaveCount(1);
  await expect(actions(page)).toHaveAccessibleName(action);
  if (href !== undefined) await expect(actions(page)).toHaveAttribute('href', href);
}

async function expectRecovery(page: Page): Promise<void> {
  await expect(cards(page).first()).toBeVisible();
  await expect(alert(page)).toHaveCount(0);
}

/** All others are read, and got out of, in `src/app/screen/failures.test.tsx`; to sign in, the page is left. */
test('a failure that a new sign-in ends says what is wrong, and is over with it', async ({
  page,
}) => {
  for (const failure of apiFailures.filter(({ way }) => way === 'signIn')) {
    await test.step(failure.scenario, async () => {
      const openTokenSource = await closeTokenSource(page, failure);
      await openScenario(page, `${failure.scenario}-once`);
      await expectFailure(page, failure);
      await expect(cards(page)).toHaveCount(0);
      await expect(alert(page)).toContainText(uuid);
      openTokenSource();
      await actions(page).click();
      await expectRecovery(page);
    });
  }
});

test('a session that ends during use takes no cards away', async ({ page }) => {
  const [failure] = apiFailures.filter(({ way }) => way === 'signIn');
  if (failure === undefined) throw new Error('no failure ends a session');
  const openTokenSource = await closeTokenSource(page, failure);
  await test.step('when the rest does not come', async () => {
    await openScenario(page, `${failure.scenario}-later`);
    await expectFailure(page, failure);
    await expect(cards(page).first()).toHaveAttribute('aria-setsize', '1000');
  });

  await test.step('when a refresh does not work', async () => {
    await openScenario(page, `${failure.scenario}-on-refresh`);
    await expect(page.getByText('1,000 of 1,000 items', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: /^Refresh/ }).click();
    await expect(alert(page)).toContainText(failure.title);
    await expect(actions(page)).toHaveCount(1);
    await expect(cards(page).first()).toHaveAttribute('aria-setsize', '1000');
    openTokenSource();
    await actions(page).click();
    await expectRecovery(page);
  });
});

test('every failure of an inventory that the sandbox can play is known here', () => {
  const played = [...steamScenarios, ...sessionScenarios, ...serviceScenarios, ...faultScenarios];
  const known = [...apiFailures, ...networkFailures].map(({ scenario }) => scenario);
  const others = [
    'connection-reset',
    'expires-after-first',
    'slow',
    'very-slow',
    'wrong-content-type',
  ];
  expect(played.map(({ name }) => name).toSorted()).toEqual([...known, ...others].toSorted());
});

test('a lost connection is said as such and tried again', async ({ page }) => {
  await page.clock.install();
  const requests = inventoryRequests(page);
  await openScenario(page, 'connection-reset');
  await expectFailure(page, {
    scenario: 'connection-reset',
    title: 'No connection',
    action: 'Try again now',
    way: 'wait',
  });
  const before = requests();
  await page.clock.fastForward('01:00');
  await expect.poll(requests).toBeGreaterThan(before);
});

test('an answer that never comes is given up and asked for again', async ({ page }) => {
  await page.clock.install();
  const asked = page.waitForRequest(/\/client\/inventory/);
  await openScenario(page, 'very-slow-once');
  await asked;
  await page.clock.fastForward(31_000);
  await expect(alert(page)).toContainText('The answer took too long');
  await expect(actions(page)).toHaveCount(1);
  await actions(page).click();
  await expectRecovery(page);
});

test('an unverified merchant’s ten requests a minute are enough to browse', async ({ page }) => {
  await openScenario(page, 'unverified');
  await expect(page.getByText('1,000 of 1,000 items', { exact: true })).toBeVisible();
  await page.getByRole('radio', { name: 'Rust' }).check();
  await expect(page.getByText('240 of 240 items', { exact: true })).toBeVisible();
  await expect(alert(page)).toHaveCount(0);
});

test('a token that expires is replaced once, unseen', async ({ page }) => {
  let asked = 0;
  await page.route('**/sandbox/token', async (route) => {
    asked += 1;
    await route.fulfill({ json: { token: createScenarioToken('thousand') } });
  });
  await openScenario(page, 'expires-after-first');
  await expect(page.getByText('1,000 of 1,000 items', { exact: true })).toBeVisible();
  await expect(alert(page)).toHaveCount(0);
  expect(asked).toBe(1);
});
