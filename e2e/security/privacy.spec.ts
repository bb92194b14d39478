import type { Page, Request } from '@playwright/test';
import { mainMerchant } from '../../sandbox/merchants/merchants';
import { playerOne } from '../../sandbox/merchants/players';
import { createToken } from '../../sandbox/merchants/tokens';
import { loadedAddressPlaces, readPlaces, sessionKey } from '../support/leaks/readPlaces';
import { cards, depositableCards, grid } from '../support/page/grid';
import { overrideConfig } from '../support/page/overrideConfig';
import {
  createScenarioToken,
  expect,
  expectNoAxeViolations,
  openScenario,
  test,
} from '../support/page/test';

/** Records everything that the page sends or logs, from its start. */
function watchPage(page: Page) {
  const requests: Request[] = [];
  const messages: string[] = [];
  page.on('request', (request) => requests.push(request));
  page.on('console', (message) => messages.push(message.text()));
  return { requests, messages };
}

/** Reads every place of the page in which a token could be left, but those in `kept`. */
async function readOtherPlaces(page: Page, kept: readonly string[]) {
  const places = await readPlaces(page.mainFrame());
  return Object.entries(places).filter(([place]) => !kept.includes(place));
}

type Sent = ReturnType<typeof watchPage> & { token: string };

/** The token is in no place but `kept`, and in no request but as the header that the API wants. */
async function expectNowhere(
  page: Page,
  { requests, messages, token }: Sent,
  kept: readonly string[] = [],
): Promise<void> {
  for (const [place, content] of await readOtherPlaces(page, kept)) {
    expect(content, place).not.toContain(token);
  }
  for (const { name, value } of await page.context().cookies()) {
    expect(value, `cookie ${name}`).not.toContain(token);
  }
  expect(messages.join('\n'), 'console').not.toContain(token);
  for (const request of requests) {
    const headers = await request.allHeaders();
    const isApi = new URL(request.url()).pathname.startsWith('/client/');
    const address = request.url();
    expect(address, 'address of a request').not.toContain(token);
    expect(headers.referer ?? '', `referer to ${address}`).not.toContain(token);
    expect(request.postData() ?? '', `body to ${address}`).not.toContain(token);
    if (isApi) expect(headers.authorization).toBe(token);
    else expect(JSON.stringify(headers), `headers to ${address}`).not.toContain(token);
  }
}

/** A token of the sandbox's player with the claims of another merchant. */
function createForeignToken(): string {
  const [header, claims = '', signature] = createToken(playerOne, Date.now()).split('.');
  const own = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const foreign = JSON.stringify({ ...own, merchantId: 'another-merchant' });
  return [header, Buffer.from(foreign).toString('base64url'), signature].join('.');
}

async function useThePage(page: Page): Promise<void> {
  await expect(page.getByText('1,000 of 1,000 items', { exact: true })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search items' }).fill('ak');
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('priceAsc');
  await depositableCards(page).first().click();
  await grid(page).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Refresh/ }).click();
  await expect(page.getByRole('button', { name: /^Refresh.*again in/ })).toBeVisible();
}

test('a token in the address is gone from it at once and is left nowhere', async ({ page }) => {
  const watched = watchPage(page);
  const before = await page.evaluate(() => window.history.length);
  const token = await openScenario(page, 'player');
  expect(page.url()).toMatch(/\/$/);
  expect(await page.evaluate(() => window.history.length)).toBe(before + 1);
  await useThePage(page);
  const tabStorage = `the session storage of ${sessionKey}`;
  await expectNowhere(page, { ...watched, token }, [tabStorage, ...loadedAddressPlaces]);
  const first = watched.requests.find((request) => request.url().includes('/client/'));
  expect((await first?.allHeaders())?.authorization).toBe(token);
});

test('no step of the history brings the token back', async ({ page }) => {
  const token = await openScenario(page, 'fifty');
  await expect(cards(page).first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('priceAsc');
  await expect(page).toHaveURL(/sort=priceAsc/);
  for (const go of ['back', 'back', 'forward', 'forward'] as const) {
    if (go === 'back') await page.goBack();
    else await page.goForward();
    expect(page.url()).not.toContain(token);
    expect(page.url()).not.toContain('token');
  }
  await expect(cards(page).first()).toBeVisible();
});

test('a reload of the tab keeps the session, and a new tab does not get it', async ({
  page,
  context,
}) => {
  await overrideConfig(page, { tokenEndpoint: undefined });
  const token = await openScenario(page, 'fifty');
  await expect(cards(page).first()).toBeVisible();
  await page.reload();
  await expect(cards(page).first()).toBeVisible();
  expect(page.url()).not.toContain(token);
  expect(await page.evaluate(() => JSON.stringify(window.sessionStorage))).toContain(token);

  const other = await context.newPage();
  await overrideConfig(other, { tokenEndpoint: undefined });
  await other.goto('/');
  await expect(other.getByRole('alert')).toContainText('You are not signed in');
});

test('a token of the site’s own source is left nowhere at all', async ({ page }) => {
  const watched = watchPage(page);
  const answer = page.waitForResponse(/\/sandbox\/token$/);
  await page.goto('/');
  const { token } = await (await answer).json();
  await useThePage(page);
  await expectNowhere(page, { ...watched, token });
  expect(await page.evaluate(() => JSON.stringify(window.sessionStorage))).not.toContain(token);
});

test('a refused token is replaced once by the source, and the request is sent again', async ({
  page,
}) => {
  const { requests } = watchPage(page);
  const renewed = createScenarioToken('thousand');
  await page.route('**/sandbox/token', (route) => route.fulfill({ json: { token: renewed } }));
  const old = await openScenario(page, 'expires-after-first');
  const inventory = () => requests.filter((request) => request.url().includes('/client/inventory'));
  await expect.poll(() => inventory().length).toBe(3);
  await expect(page.getByText('1,000 of 1,000 items', { exact: true })).toBeVisible();
  const sent = await Promise.all(
    inventory().map(async (request) => (await request.allHeaders()).authorization),
  );
  expect(sent).toEqual([old, old, renewed]);
  const asked = requests.filter((request) => request.url().endsWith('/sandbox/token'));
  expect(asked).toHaveLength(1);
});

test('a token of somebody else does not take the place of a refused one', async ({ page }) => {
  // The sandbox's token endpoint signs in its default player, not the player of this token.
  await openScenario(page, 'expires-after-first');
  await expect(page.getByRole('alert')).toContainText('Your session has ended');
});

test('a source that has nothing better is asked once, not for ever', async ({ page }) => {
  const refused = createScenarioToken('invalid-token');
  let asked = 0;
  await page.route('**/sandbox/token', async (route) => {
    asked += 1;
    await route.fulfill({ json: { token: refused } });
  });
  await page.goto(`/#token=${refused}`);
  await expect(page.getByRole('alert')).toContainText('Your session has ended');
  expect(asked).toBe(1);
});

test('signing in again forgets the refused token', async ({ page }) => {
  await page.route('**/sandbox/token', (route) => route.fulfill({ status: 401, json: {} }));
  const token = await openScenario(page, 'invalid-token');
  await page.getByRole('alert').getByRole('button', { name: 'Sign in again' }).click();
  await expect(page.getByRole('alert')).toContainText('You are not signed in');
  expect(await page.evaluate(() => JSON.stringify(window.sessionStorage))).not.toContain(token);
});

test('a link with another token, followed in the same tab, begins anew', async ({ page }) => {
  await openScenario(page, 'fifty');
  await expect(page.getByText('50 of 50 items', { exact: true })).toBeVisible();
  const token = createScenarioToken('five-items');
  await page.evaluate((next) => {
    window.location.hash = `token=${next}`;
  }, token);
  await expect(page.getByText('5 of 5 items', { exact: true })).toBeVisible();
  expect(page.url()).not.toContain(token);
});

test.describe('a link of a stranger, with a token for this player at another merchant,', () => {
  /** Opens that link and collects what the API is sent from then on. */
  async function follow(page: Page, config: Record<string, unknown>) {
    const { requests } = watchPage(page);
    await overrideConfig(page, { merchantId: mainMerchant.id, ...config });
    const token = createForeignToken();
    await page.goto(`/#token=${token}`);
    return {
      token,
      listSent: async () => {
        const toApi = requests.filter((request) => request.url().includes('/client/'));
        return Promise.all(toApi.map(async (sent) => (await sent.allHeaders()).authorization));
      },
    };
  }

  test('sends nothing, is not kept, and the page says why', async ({ page }) => {
    const { token, listSent } = await follow(page, { tokenEndpoint: undefined });
    await expect(page.getByRole('alert')).toContainText('This sign-in is for another site');
    await expectNoAxeViolations(page);
    expect(page.url()).not.toContain('token');
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('You are not signed in');
    for (const [place, content] of await readOtherPlaces(page, [])) {
      expect(content, place).not.toContain(token);
    }
    expect(await listSent()).toEqual([]);
  });

  test('leaves the player their own session, and the page warns of it', async ({ page }) => {
    const { token, listSent } = await follow(page, {});
    await expect(cards(page).first()).toBeVisible();
    await expect(page.getByText('belongs to another site')).toBeVisible();
    await expectNoAxeViolations(page);
    const sent = await listSent();
    expect(sent.length).toBeGreaterThan(0);
    expect(sent).not.toContain(token);
  });
});

test.describe('where the site signs its players in by itself, a link', () => {
  test('with somebody’s token takes nobody’s place', async ({ page }) => {
    await overrideConfig(page, { allowLinkToken: undefined });
    const own = page.waitForResponse(/\/sandbox\/token$/);
    const asked = page.waitForRequest(/\/client\/inventory/);
    await openScenario(page, 'five-items');
    await expect(page.getByText('1,000 of 1,000 items', { exact: true })).toBeVisible();
    const { token } = await (await own).json();
    expect((await (await asked).allHeaders()).authorization).toBe(token);
    expect(page.url()).not.toContain('token');
    await page.reload();
    await expect(page.getByText('1,000 of 1,000 items', { exact: true })).toBeVisible();
  });

  test('is said to be refused when the player is not signed in there', async ({ page }) => {
    await overrideConfig(page, { allowLinkToken: undefined });
    await page.route('**/sandbox/token', (route) => route.fulfill({ status: 401, json: {} }));
    await openScenario(page, 'five-items');
    await expect(page.getByRole('alert')).toContainText('This link can’t sign you in');
    await expectNoAxeViolations(page);
  });
});

test('the rest of the fragment stays, and a token that no header can carry is not used', async ({
  page,
}) => {
  await page.goto(`/?sort=priceAsc#part=2&token=${createScenarioToken('fifty')}`);
  await expect(cards(page).first()).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#part=2');
  await page.goto('about:blank');
  await page.goto('/#token=%0d%0aX-Evil:%201');
  await expect(cards(page).first()).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

test('the scheme of the header is the configured one', async ({ page }) => {
  await overrideConfig(page, { authScheme: 'bearer' });
  const asked = page.waitForRequest(/\/client\/inventory/);
  const token = await openScenario(page, 'fifty');
  expect((await (await asked).allHeaders()).authorization).toBe(`Bearer ${token}`);
  await expect(cards(page).first()).toBeVisible();
});

test('hostile picture addresses are not asked for', async ({ page }) => {
  // The fixture fails the test on a request to another host or a script that runs.
  await openScenario(page, 'sticker-urls');
  await expect(cards(page).first()).toBeVisible();
  await grid(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Hostile');
});
