import type { Page, Route } from '@playwright/test';
import { createScenarioToken, expect, test } from '../support/page/test';

/** The parts of a window that must stay where they are when the page takes the place of its picture. */
const parts =
  'h1, .game-switch, .screen-header svg, .search-box, .toolbar button, .card-skeleton, .basket';

/** The boxes of the parts that can be seen, from the top, as far as the picture draws them. */
async function readBoxes(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const boxes = [...document.querySelectorAll(selector)]
      .filter((part) => part.checkVisibility())
      .map((part) => ({
        name: part.classList[0] ?? part.localName,
        box: part.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.height > 0 && box.top < innerHeight);
    return boxes.map(({ name, box }) =>
      [name, ...[box.x, box.y, box.width, box.height].map(Math.round)].join(' '),
    );
  }, parts);
}

/** Keeps requests from being answered until the function that it returns is called. */
async function hold(page: Page, address: RegExp) {
  const held: Route[] = [];
  await page.route(address, (route) => void held.push(route));
  return async () => {
    await page.unroute(address);
    for (const route of held) await route.continue();
  };
}

/** Opens the page without waiting for its scripts. */
const open = (page: Page) =>
  page.goto(`/#token=${createScenarioToken('fifty')}`, { waitUntil: 'commit' });

const picture = (page: Page) =>
  page.locator('.start-narrow, .start-wide').filter({ visible: true });

/** The lower edge of the skeletons, in px. The picture cuts off the rows below it. */
const findEnd = (page: Page) =>
  page
    .locator('.grid-list')
    .filter({ visible: true })
    .evaluate((list) => list.getBoundingClientRect().bottom);

for (const [width, height] of [
  [320, 900],
  [390, 900],
  [820, 900],
  [1024, 900],
  [1440, 900],
  [2560, 1440],
] as const) {
  test(`the page stands where its picture stood, down to the end of a window of ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const letScripts = await hold(page, /\/assets\/.*\.js/);
    await hold(page, /\/client\/inventory/);
    await open(page);
    await expect(page.locator('.card-skeleton').filter({ visible: true }).nth(7)).toBeVisible();
    expect(await findEnd(page)).toBeGreaterThanOrEqual(height);
    const before = await readBoxes(page);
    await letScripts();
    await expect(page.getByRole('status')).toContainText('Loading');
    await expect(picture(page)).toHaveCount(0);
    expect(await readBoxes(page)).toEqual(before);
    expect(await findEnd(page)).toBeGreaterThanOrEqual(height);
  });
}

test('the picture has no word of any language', async ({ page }) => {
  await hold(page, /\/assets\/.*\.js/);
  await open(page);
  await expect(picture(page)).toHaveCount(1);
  // A list shows its words by the colour of its own text alone, which follows.
  const words = await page.evaluate(() =>
    [...document.querySelectorAll('body :not(select, option, script, style, noscript)')].flatMap(
      (element) =>
        element.checkVisibility({ visibilityProperty: true })
          ? [...element.childNodes].flatMap((node) =>
              node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() ? [node.nodeValue] : [],
            )
          : [],
    ),
  );
  expect(words).toEqual([]);
  const lists = page.locator('select').filter({ visible: true });
  for (const list of await lists.all()) await expect(list).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  await expect(page.locator('input[placeholder]')).toHaveCount(0);
});

test('the picture is read from right to left as soon as that is known', async ({ page }) => {
  await hold(page, /\/assets\/(?!index-visit|index-start|index-runtime).*\.js/);
  await page.goto(`/?lang=ar#token=${createScenarioToken('fifty')}`, { waitUntil: 'commit' });
  await expect(page.locator('html[dir=rtl]')).toHaveCount(1);
  await expect(picture(page)).toHaveCount(1);
});

test('the picture is styled once: a word of its language changes nothing, and few of its parts move', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    new MutationObserver((seen) => {
      // To set a language has each element styled anew, even if it is the same one.
      for (const { target, attributeName } of seen) {
        if (target === document.documentElement) changes.push(String(attributeName));
      }
    }).observe(document, { attributes: true, subtree: true });
  });
  await hold(page, /\/assets\/(?!index-visit|index-start).*\.js/);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.setViewportSize({ width: 390, height: 844 });
  const asked = page.waitForRequest(/texts-en/);
  await open(page);
  await asked;
  await expect(picture(page)).toHaveCount(1);
  const [changes, moving] = await page.evaluate(() => [
    Reflect.get(window, 'changes'),
    document.getAnimations().filter(({ playState }) => playState === 'running').length,
  ]);
  expect(changes).toEqual([]);
  // Its cards, and the notice that waits.
  expect(moving).toBeLessThanOrEqual(13);
});

test('the picture has no name, no address and nothing to press or to reach', async ({ page }) => {
  await hold(page, /\/assets\/.*\.js/);
  await open(page);
  await expect(picture(page)).toHaveCount(1);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('heading')).toHaveCount(0);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no card is promised', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('noscript')).toBeVisible();
    await expect(picture(page)).toHaveCount(0);
  });
});
