import type { Page } from '@playwright/test';
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

/** Takes the way out of a failure: the clock alone if that is enough. */
async function recover(page: Page, { way }: Failure, openTokenSource: () => void): Promise<void> {
  if (way === 'wait' || way === 'hold') {
    if (way === 'hold') await expect(actions(page)).toBeDisabled();
    await page.clock.fastForward('01:00');
  } else if (way === 'link' || way === 'report') {
    await page.getByRole('button', { name: /^Refresh/ }).click();
  } else {
    if (way === 'signIn') openTokenSource();
    await actions(page).click();
  }
  await expectRecovery(page);
}

const described = [
  ...apiFailures.map((failure) => ({ failure, isQuotable: true })),
  ...networkFailures.map((failure) => ({ failure, isQuotable: false })),
];

for (const { failure, isQuotable } of described) {
  test(`the failure ${failure.scenario} says what is wrong and how to get on`, async ({ page }) => {
    await page.clock.install();
    const openTokenSource = await closeTokenSource(page, failure);
    await openScenario(page, `${failure.scenario}-once`);
    await expect(alert(page)).toBeVisible();
    // On a slow machine the page would try again before all has been read.
    await page.clock.pauseAt(Date.now() + 500);
    await expectFailure(page, failure);
    await expect(cards(page)).toHaveCount(0);
    if (isQuotable) await expect(alert(page)).toContainText(uuid);
    else await expect(alert(page)).not.toContainText('Request ');
    await page.clock.resume();
    await recover(page, failure, openTokenSource);
  });
}

/** One failure for each way out, as the cards that stay do not depend on the error key. */
const samples = described
  .map(({ failure }) => failure)
  .filter((failure, index, all) => all.findIndex(({ way }) => way === failure.way) === index);

for (const failure of samples) {
  test(`the failure ${failure.scenario} takes no cards away`, async ({ page }) => {
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
}

for (const scenario of ['steam-unavailable', 'html-502']) {
  test(`the next try after ${scenario} can be hurried`, async ({ page }) => {
    const requests = inventoryRequests(page);
    await openScenario(page, `${scenario}-once`);
    await expect(actions(page)).toHaveAccessibleName('Try again now');
    expect(requests()).toBe(1);
    await actions(page).click();
    await expectRecovery(page);
  });
}

test('every failure of an inventory that the sandbox can play is walked here', async ({ page }) => {
  await page.goto('/sandbox');
  const links = await page
    .getByRole('link', { name: /, the first request only$/ })
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const names = links.flatMap((href) => /token=sandbox-(.+)-once/.exec(href)?.[1] ?? []);
  const walked = described.map(({ failure }) => failure.scenario);
  const others = ['connection-reset', 'slow', 'very-slow', 'wrong-content-type'];
  expect(names.filter((name) => !/^(deposit|trade)s?-/.test(name)).toSorted()).toEqual(
    [...walked, ...others].sort(),
  );
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

test('an envelope with an odd content type is an answer like any other', async ({ page }) => {
  await openScenario(page, 'wrong-content-type');
  await expectRecovery(page);
});

test('a rate limit counts down and does not let itself be hurried', async ({ page }) => {
  await page.clock.install();
  const requests = inventoryRequests(page);
  await openScenario(page, 'rate-limited-once');
  const button = alert(page).getByRole('button');
  const readSeconds = async () => Number(/(\d+)s/.exec(await button.innerText())?.[1]);
  await expect(button).toHaveAccessibleName(/in (20|1\d)s$/);
  const before = await readSeconds();
  await page.clock.fastForward(5_000);
  await expect.poll(readSeconds).toBeLessThanOrEqual(before - 5);
  await button.click({ force: true });
  expect(requests()).toBe(1);
  await page.clock.fastForward(20_000);
  await expectRecovery(page);
});

test('an unverified merchant’s ten requests a minute are enough to browse', async ({ page }) => {
  await openScenario(page, 'unverified');
  await expect(page.getByText('1,000 of 1,000 items', { exact: true })).toBeVisible();
  await page.getByRole('radio', { name: 'Rust' }).check();
  await expect(page.getByText('240 of 240 items', { exact: true })).toBeVisible();
  await expect(alert(page)).toHaveCount(0);
});

test('a refused filter can be cleared', async ({ page }) => {
  await openScenario(page, 'validation-failed', '?search=ak');
  await expect(alert(page)).toContainText('The request was not understood');
  await actions(page).click();
  await expect(page).not.toHaveURL(/search=/);
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
