import type { Page } from '@playwright/test';
import {
  confirmButton,
  createControl,
  depositElsewhere,
  deposits,
  depositsButton,
  header,
  openPlayer,
  openReview,
  pickFirst,
  type ServerState,
} from '../support/page/deposits';
import { cards } from '../support/page/grid';
import { createScenarioToken, expect, expectNoAxeViolations, test } from '../support/page/test';

/** Counts the page's requests for CS2 trades from now on. */
function watchLooks(page: Page): { count: () => number } {
  let count = 0;
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === '/client/trades' && searchParams.get('game') === '730') count += 1;
  });
  return { count: () => count };
}

async function openWaiting(page: Page, status = 'active'): Promise<string> {
  const token = createScenarioToken('fifty');
  await depositElsewhere(page, token);
  await createControl(page, token).drive(status);
  await page.clock.install();
  await page.goto(`/#token=${token}`);
  await expect(cards(page).first()).toBeVisible();
  return token;
}

/** Advances the page's clock in steps, and waits for a real answer after each so that others can arrive too. */
async function pass(page: Page, seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed += 5) {
    await page.clock.runFor(5_000);
    await page.evaluate(() => fetch('/health').then((answer) => answer.text()));
  }
}

async function setVisible(page: Page, isVisible: boolean): Promise<void> {
  await page.evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
      document.dispatchEvent(new Event('visibilitychange'));
    },
    isVisible ? 'visible' : 'hidden',
  );
}

test('a waiting offer costs at most twelve requests in its first five minutes', async ({
  page,
}) => {
  const looks = watchLooks(page);
  const token = await openWaiting(page);
  await expect(header(page)).toContainText('1 offer waits for you in Steam');
  await pass(page, 300);
  expect(looks.count()).toBeLessThanOrEqual(12);
  expect(looks.count()).toBeGreaterThan(4);

  await test.step('and none while the tab is hidden', async () => {
    await setVisible(page, false);
    const before = looks.count();
    await createControl(page, token).drive('hold');
    await pass(page, 300);
    expect(looks.count()).toBe(before);
  });

  await test.step('the change shows within five seconds of coming back', async () => {
    await setVisible(page, true);
    await pass(page, 5);
    await expect(header(page)).toContainText(/on hold/i);
  });

  await test.step('and none any more once nothing can change', async () => {
    await createControl(page, token).drive('completed');
    await setVisible(page, false);
    await setVisible(page, true);
    await pass(page, 5);
    await expect(header(page)).toContainText('all done');
    const before = looks.count();
    await pass(page, 300);
    expect(looks.count()).toBe(before);
  });
});

test('without a deposit in flight, trades are read once', async ({ page }) => {
  const looks = watchLooks(page);
  await page.clock.install();
  await page.goto(`/#token=${createScenarioToken('fifty')}`);
  await expect(header(page)).toContainText('No deposits yet');
  await pass(page, 120);
  expect(looks.count()).toBe(1);
});

test('an open offer shows how to accept it, and what to check before', async ({ page }) => {
  const token = await openWaiting(page);
  await depositsButton(page).click();
  const { trades }: ServerState = await createControl(page, token).read();
  const offer: unknown = Reflect.get(trades[0] ?? {}, 'offerID');
  const link = deposits(page)
    .getByRole('link', { name: /^Accept in Steam/ })
    .first();
  await expect(link).toHaveAttribute('href', `https://steamcommunity.com/tradeoffer/${offer}/`);
  await expect(deposits(page).getByRole('link', { name: /Steam app/ })).toHaveAttribute(
    'href',
    `steam://openurl/https://steamcommunity.com/tradeoffer/${offer}/`,
  );
  await deposits(page)
    .getByRole('button', { name: /QR code/ })
    .click();
  await expect(deposits(page).getByRole('img', { name: /QR code/ })).toBeVisible();
  await expect(deposits(page)).toContainText('Check before you accept');
  await expect(deposits(page)).toContainText(String(offer));
  await expect(deposits(page)).toContainText('Sandbox Bot');
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoAxeViolations(page);
  }
});

test('an open offer is in sight in every window, and its list opens over the items and moves none', async ({
  page,
}) => {
  await openWaiting(page);
  const strip = page.getByRole('region', { name: 'Open offer' });
  const link = strip.getByRole('link', { name: /^Accept in Steam/ });
  const own = deposits(page).getByRole('link', { name: /^Accept in Steam/ });
  const readCard = () => cards(page).nth(1).boundingBox();
  for (const width of [320, 390, 820, 1440]) {
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 800 });
      await expect(link).toBeInViewport({ ratio: 1 });
      await expect(link).toHaveAttribute('href', /steamcommunity\.com\/tradeoffer\/\d+/);
      await expect(strip).toContainText(/1 item · \$[\d,.]+/);
      const before = await readCard();
      await strip.getByRole('button', { name: /^Offer waits/ }).click();
      await expect(deposits(page)).toBeVisible();
      expect(await readCard()).toEqual(before);
      await expect(own).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Escape');
      await expect(deposits(page)).toHaveCount(0);
    });
  }
});

test('deposits of both games show, open ones first, whatever the page shows', async ({ page }) => {
  const token = createScenarioToken('player');
  await depositElsewhere(page, token);
  await createControl(page, token).drive('declined');
  await depositElsewhere(page, token, '252490');
  await createControl(page, token).drive('active');
  await page.goto(`/#token=${token}`);
  await depositsButton(page).click();
  await expect(deposits(page)).toContainText('The offer was not accepted');
  // The other game may answer later.
  await expect(deposits(page)).toContainText('Offer waits for you in Steam');
  const text = await deposits(page).innerText();
  expect(text.indexOf('Offer waits for you in Steam')).toBeGreaterThan(-1);
  expect(text.indexOf('The offer was not accepted')).toBeGreaterThan(
    text.indexOf('Offer waits for you in Steam'),
  );
});

test('a deposit sent in one tab shows in the other', async ({ page, context }) => {
  const token = await openPlayer(page, 'fifty');
  const other = await context.newPage();
  await other.goto(`/#token=${token}`);
  await expect(header(other)).toContainText('No deposits yet');
  await page.bringToFront();
  await pickFirst(page, 1);
  await openReview(page);
  await confirmButton(page).click();
  await other.bringToFront();
  await expect(header(other)).toContainText(/on its way|waits for you/, { timeout: 20_000 });
});

test('a trade that is declined gives its items back', async ({ page }) => {
  const token = await openWaiting(page);
  await expect(page.getByText('49 of 49 items', { exact: true })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await createControl(page, token).drive('declined');
  await setVisible(page, false);
  await setVisible(page, true);
  await pass(page, 5);
  await expect(page.getByText('50 of 50 items', { exact: true })).toBeVisible();
});

test('a list of deposits that cannot be read takes nothing else away', async ({ page }) => {
  await page.goto(`/#token=${createScenarioToken('trades-server-error')}`);
  await expect(cards(page).first()).toBeVisible();
  await expect(header(page).getByRole('alert')).toContainText('this list could not be read');
});

for (const [locale, clock] of [
  ['de-DE', /\b([01]\d|2[0-3]):\d\d(?! ?[AP]M)/],
  ['en-US', /\d{1,2}:\d\d\s[AP]M/],
] as const) {
  test.describe(() => {
    test.use({ locale, timezoneId: 'Europe/Berlin' });
    test(`times follow the clock of a device in ${locale}, in the page's own language`, async ({
      page,
    }) => {
      await page.addInitScript(() => localStorage.setItem('assetpay.language', 'en'));
      await openWaiting(page);
      await depositsButton(page).click();
      const offer = deposits(page).getByRole('article').first();
      await expect(offer).toContainText(
        /CS2 · 1 item · (Nov|Dec|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct)/,
      );
      await expect(offer).toContainText(clock);
    });
  });
}
