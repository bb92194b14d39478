import { expect, type Page, test } from '@playwright/test';
import { createControl } from '../page/deposits';
import { createScenarioToken } from '../page/test';
import { type EnginePage, keys } from './enginePage';
import { watchFaults } from './engineTest';

const list = { role: 'listbox', name: 'Inventory' } as const;
const search = { role: 'searchbox' } as const;

/** Opens the page as a new user of a sandbox scenario and waits for the whole inventory. Returns the token. */
export async function openEngine(page: EnginePage, origin: string, scenario: string) {
  const token = createScenarioToken(scenario);
  await page.open(`${origin}/#token=${token}`);
  await expectReady(page);
  return token;
}

async function expectReady(page: EnginePage): Promise<void> {
  await page.until('the inventory', () => page.ask(list, (one) => one.ariaBusy === 'false'));
  // In a narrow window it is not shown before something is picked.
  await page.until('the basket', () =>
    page.run(() => document.querySelector('section[aria-label="Basket"]')?.ariaBusy !== 'true'),
  );
}

async function expectText(
  page: EnginePage,
  target: Parameters<EnginePage['ask']>[0],
  text: string,
) {
  await expect
    .poll(() => page.ask(target, ({ textContent }) => textContent), { timeout: 15_000 })
    .toContain(text);
}

async function playBrowsing(page: EnginePage): Promise<void> {
  expect(await page.run(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(
    false,
  );
  await page.ask(list, (one) => one.focus());
  await page.press(keys.end);
  await page.until('the last card', () => page.ask({ role: 'option', place: 1_000 }, () => true));
  await page.press(keys.home);
  await page.click(search);
  await page.press(...'ak red ft');
  await page.until('the search', () =>
    page.ask({ role: 'status', name: '1 of 1,000 items' }, () => true),
  );
  await page.ask(search, (one) => one instanceof HTMLInputElement && one.select());
  await page.press(keys.delete);
  await page.until('all items', () =>
    page.ask({ role: 'status', name: '1,000 of 1,000 items' }, () => true),
  );
}

async function playDetails(page: EnginePage): Promise<void> {
  await page.ask(list, (one) => one.focus());
  await page.press('\uE007');
  await page.until('the details', () => page.ask({ role: 'dialog' }, () => true));
  const overflow = await page.ask({ role: 'dialog' }, (one) => one.scrollWidth - one.clientWidth);
  expect(overflow, 'px by which the details are too wide').toBe(0);
  const right = await page.ask({ role: 'button', name: 'Close' }, (one) =>
    Math.max(0, one.getBoundingClientRect().right - window.innerWidth),
  );
  expect(right, 'px of Close outside the window').toBe(0);
  await page.press(keys.escape);
  await page.until(
    'no dialog',
    async () => (await page.ask({ role: 'dialog' }, () => true)) === null,
  );
}

/** Plays one deposit in a phone's window, from the link to the money, with a reload in between. */
export async function playJourney(
  page: EnginePage,
  origin: string,
  request: Page['request'],
): Promise<void> {
  await page.resize(390, 844);
  const token = await openEngine(page, origin, 'thousand');
  const readFaults = await watchFaults(page);
  expect(await page.address()).not.toContain('token');
  await test.step('browse', () => playBrowsing(page));
  await test.step('details', () => playDetails(page));
  await test.step('deposit', async () => {
    await page.click({ role: 'option', place: 2 });
    await expectText(page, { role: 'region', name: 'Basket' }, '1 item');
    await page.click({ role: 'button', name: 'Deposit', region: 'Basket' });
    await page.until('the review', () => page.ask({ role: 'dialog', name: 'Review' }, () => true));
    const confirm = { role: 'button', name: 'Confirm deposit' } as const;
    // A press aimed at what stood there before would be refused.
    await page.until('Confirm is ready', () =>
      page.ask(confirm, (one) => one.ariaDisabled !== 'true'),
    );
    await page.click(confirm);
    await page.until('the offer', () =>
      page.ask({ role: 'link', name: 'Accept in Steam' }, () => true),
    );
  });
  expect(await readFaults(), 'faults of the page').toBe('[]');
  const control = createControl({ request }, token);
  expect((await control.read()).trades).toHaveLength(1);
  await control.drive('completed');
  await page.reload();
  await expectReady(page);
  await page.click({ role: 'button', name: 'Deposits' });
  await expectText(page, { role: 'region', name: 'Deposits' }, 'all done');
  expect((await control.read()).trades).toHaveLength(1);
}
