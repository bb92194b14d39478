import { expect, type Page, test } from '@playwright/test';
import { z } from 'zod';
import { createControl } from '../page/deposits';
import { createScenarioToken } from '../page/test';
import { type EnginePage, keys } from './enginePage';
import { watchFaults } from './engineTest';

const list = { role: 'listbox', name: 'Inventory' } as const;
const search = { role: 'searchbox' } as const;
const picked = { role: 'region', name: 'Basket' } as const;

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

/** Narrows the list to one exterior, in the sheet of a phone, and takes it back. */
async function playFilter(page: EnginePage): Promise<void> {
  await page.click({ role: 'button', name: 'Filters' });
  const sheet = { role: 'dialog', name: 'Filters' } as const;
  await page.until('the filters at rest', () =>
    page.ask(sheet, (one) => one.getAnimations().length === 0),
  );
  const exterior = { role: 'checkbox', name: 'Field-Tested' } as const;
  // Away from the edge, where the button of the sheet lies over its content.
  await page.until('the exterior', () =>
    page.ask(exterior, (one) => {
      one.scrollIntoView({ block: 'center' });
      return true;
    }),
  );
  await page.click(exterior);
  const show = { role: 'button', name: 'Show' } as const;
  await page.until('fewer items', () =>
    page.ask(show, ({ textContent }) => /Show \d{1,3} items/.test(textContent ?? '')),
  );
  const count = z.string().parse(await page.ask(show, ({ textContent }) => textContent));
  await page.click(show);
  const [number = ''] = /\d+/.exec(count) ?? [];
  await page.until('the filtered list', () =>
    page.ask({ role: 'status', name: `${number} of 1,000 items` }, () => true),
  );
  const others = await page.ask(
    list,
    (one) =>
      [...one.querySelectorAll('[role=option]')].filter(
        ({ textContent }) => !textContent?.includes('Field-Tested'),
      ).length,
  );
  expect(others, 'cards of another exterior').toBe(0);
  await page.click({ role: 'button', name: 'Remove filter: Field-Tested' });
  await page.until('all items', () =>
    page.ask({ role: 'status', name: '1,000 of 1,000 items' }, () => true),
  );
}

/** Picks one card by the keyboard, one by a click and one by a tap. */
async function playPicks(page: EnginePage): Promise<void> {
  const [first = 0, second = 0, third = 0] = z
    .array(z.number())
    .parse(
      await page.ask(list, (one) =>
        [...one.querySelectorAll('[role=option][aria-disabled=false]')]
          .map(({ ariaPosInSet }) => Number(ariaPosInSet))
          .toSorted((a, b) => a - b),
      ),
    );
  await page.ask(list, (one) => one.focus());
  await page.press(keys.home, ...Array.from({ length: first - 1 }, () => keys.right), ' ');
  await expectText(page, picked, '1 item');
  await page.click({ role: 'option', place: second });
  await expectText(page, picked, '2 items');
  await page.tap({ role: 'option', place: third });
  await expectText(page, picked, '3 items');
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
  const below = await page.ask({ role: 'dialog' }, (one) => {
    const box = one.querySelector('.details-picture');
    const picture = box?.querySelector('img');
    if (!box || !picture) return undefined;
    const { bottom } = picture.getBoundingClientRect();
    return Math.max(0, Math.round(bottom - box.getBoundingClientRect().bottom));
  });
  expect(below, 'px of the picture below its box').toBe(0);
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
  await test.step('filter', () => playFilter(page));
  await test.step('details', () => playDetails(page));
  await test.step('pick', () => playPicks(page));
  await test.step('deposit', async () => {
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
  const [trade, ...others] = (await control.read()).trades;
  expect(trade?.items).toHaveLength(3);
  expect(others).toEqual([]);
  await control.drive('completed');
  await page.reload();
  await expectReady(page);
  await page.click({ role: 'button', name: 'Deposits' });
  await expectText(page, { role: 'region', name: 'Deposits' }, 'all done');
  expect((await control.read()).trades).toHaveLength(1);
}
