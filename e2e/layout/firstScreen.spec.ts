import type { Page } from '@playwright/test';
import { createControl, depositElsewhere, header, openPlayer } from '../support/page/deposits';
import { cards } from '../support/page/grid';
import { createScenarioToken, expect, openScenario, test } from '../support/page/test';

type FirstScreen = {
  /** px from the top of the window to the first card. */
  top: number;
  /** Cards that the window shows whole, with no bar over them. */
  whole: number;
};

async function readFirstScreen(page: Page): Promise<FirstScreen> {
  await expect(cards(page).first()).toBeVisible();
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('[role=listbox] [role=option]')].map((card) =>
      card.getBoundingClientRect(),
    );
    // The basket and the ways to begin lie over the cards of a narrow window.
    const bars = [...document.querySelectorAll('[aria-label=Basket], [aria-label="Pick for me"]')]
      .map((bar) => bar.getBoundingClientRect())
      .filter(({ height, width }) => height > 0 && width >= innerWidth);
    const floor = Math.min(innerHeight, ...bars.map(({ top }) => top));
    return {
      top: Math.min(...boxes.map(({ top }) => top)),
      whole: boxes.filter(({ top, bottom }) => top >= 0 && bottom <= floor).length,
    };
  });
}

const windows = [
  { width: 320, height: 640, top: 240, whole: 2 },
  { width: 390, height: 844, top: 240, whole: 4 },
  { width: 820, height: 1180, top: 200, whole: 8 },
  { width: 1024, height: 768, top: 200, whole: 6 },
  { width: 1440, height: 900, top: 200, whole: 15 },
  // The last one at 200 %, and a phone on its side.
  { width: 720, height: 450, top: 240, whole: 1 },
  { width: 844, height: 390, top: 240, whole: 0 },
] as const;

for (const hasOffer of [false, true]) {
  const what = hasOffer ? 'with an open offer' : 'without deposits';
  test(`cards come first ${what}, in every window and both themes`, async ({ page }) => {
    const token = createScenarioToken('player');
    if (hasOffer) {
      await depositElsewhere(page, token);
      await createControl(page, token).drive('active');
    }
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/#token=${token}`);
      await expect(page.getByText(/^[\d,]+ of [\d,]+ items$/)).toBeVisible();
      await expect(header(page)).toContainText(hasOffer ? '1 offer waits' : 'No deposits yet');
      for (const { width, height, top, whole } of windows) {
        await test.step(`${width} × ${height}, ${colorScheme}`, async () => {
          await page.setViewportSize({ width, height });
          await expect.poll(async () => (await readFirstScreen(page)).top).toBeLessThanOrEqual(top);
          await expect
            .poll(async () => (await readFirstScreen(page)).whole)
            .toBeGreaterThanOrEqual(whole);
        });
      }
    }
  });
}

test('in no window the title is cut: where it has no room, the games take it', async ({ page }) => {
  await openScenario(page, 'five');
  const title = page.getByRole('heading', { level: 1 });
  const games = page.getByRole('radiogroup');
  await expect(page.getByRole('button', { name: /^Deposits/ })).toBeVisible();
  for (let width = 320; width <= 460; width += 4) {
    await page.setViewportSize({ width, height: 600 });
    const cut = await title.evaluate((one) =>
      one.clientWidth > 2 ? one.scrollWidth - one.clientWidth : 0,
    );
    expect(cut, `${width} px`).toBe(0);
    const isShown = await title.evaluate((one) => one.clientWidth > 1);
    const { x } = (await games.boundingBox()) ?? { x: Number.NaN };
    expect(isShown || x < 20, `${width} px: no gap before the games`).toBe(true);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await title.evaluate((one) => one.clientWidth)).toBeGreaterThan(40);
});

test('the header says how much is credited at once and when the rest follows', async ({ page }) => {
  await openPlayer(page, 'fifty');
  const banner = page.getByRole('region', { name: 'Instant deposit collateral' });
  await expect(banner).toContainText(/\$150\.00 now, the\srest about \w+, \w+ \d+/);
  const line = banner.getByText(/the\srest about/);
  for (const width of [320, 390, 820, 1024, 1440, 2560]) {
    await page.setViewportSize({ width, height: 844 });
    const isWhole = () => line.evaluate((one) => one.scrollHeight <= one.clientHeight + 1);
    await expect.poll(isWhole, `the date is whole at ${width} px`).toBe(true);
  }
  await banner.getByRole('button', { name: /How it works/ }).click();
  await expect(banner.getByRole('list')).toContainText('Steam holds');
});

for (const [scenario, action] of [
  ['inventory-private', 'Open Steam privacy settings'],
  ['steam-unavailable', 'Try again'],
  ['empty', 'inventory'],
] as const) {
  test(`the message of ${scenario} has the screen to itself`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 667 });
    await openScenario(page, scenario);
    const main = page.getByRole('main');
    const way = main
      .getByRole('link', { name: action })
      .or(main.getByRole('button', { name: action }))
      .first();
    await expect(way).toBeVisible();
    const box = await way.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(400);
    const title = await page.getByRole('heading', { level: 2 }).last().boundingBox();
    expect(title?.y).toBeLessThan(667 / 3);
    for (const competing of [
      page.getByRole('searchbox'),
      page.getByRole('combobox', { name: 'Sort' }),
      page.getByRole('button', { name: 'Tools' }),
      page.getByRole('region', { name: 'Instant deposit collateral' }),
    ]) {
      await expect(competing).toHaveCount(0);
    }
    for (const width of [375, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(page.getByRole('region', { name: 'Basket' })).toHaveCount(0);
    }
  });
}
