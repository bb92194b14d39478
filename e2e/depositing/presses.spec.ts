import type { Page } from '@playwright/test';
import {
  confirmButton,
  depositButton,
  dialog,
  openPlayer,
  openReview,
  pickFirst,
  review,
  type SentDeposit,
  watchDeposits,
} from '../support/page/deposits';
import { expect, test } from '../support/page/test';

type Way = 'mouse' | 'touch';
type Point = { x: number; y: number };
type Box = Point & { width: number; height: number };

/** px: those of the layout tests, and those at which a second press has sold something. */
const viewports = [
  [320, 256],
  [320, 568],
  [360, 740],
  [390, 844],
  [640, 900],
  [820, 1_180],
  [844, 390],
  [1_024, 700],
  [1_366, 768],
  [1_440, 900],
  [2_560, 1_300],
  [1_024, 3_000],
] as const;

/** ms between two presses, up to a second after the first. */
const gaps = [0, 200, 250, 250, 300];

/**
 * Opens the page with three items picked, and stops its clock: frames come only while the test lets time
 * pass, so that a busy machine presses neither too late nor too early.
 */
async function openPaused(page: Page, scenario?: string): Promise<readonly SentDeposit[]> {
  const sent = watchDeposits(page);
  await page.clock.install();
  await openPlayer(page, scenario);
  await pickFirst(page, 3);
  // Once before: what is loaded for the first time waits for timers too.
  await openReview(page);
  await closeDialog(page);
  await page.clock.pauseAt(Date.now() + 60_000);
  return sent;
}

async function press(page: Page, { x, y }: Point, way: Way): Promise<void> {
  if (way === 'mouse') await page.mouse.click(x, y);
  else await page.touchscreen.tap(x, y);
}

/** Presses one place again and again, as a hand does that saw nothing happen. */
async function pressRepeatedly(page: Page, point: Point, way: Way): Promise<void> {
  await press(page, point, way);
  for (const gap of gaps) {
    await page.clock.runFor(gap);
    await press(page, point, way);
  }
}

async function readBox(locator: ReturnType<typeof depositButton>): Promise<Box> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('nothing to press');
  return box;
}

const toCenter = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

const areApart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

async function closeDialog(page: Page): Promise<void> {
  await expect(async () => {
    if (await dialog(page).isVisible()) await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0, { timeout: 500 });
  }).toPass({ intervals: [50] });
}

/** Shows the basket closed, then open, where a window is narrow enough for the difference. */
async function* showBasket(page: Page): AsyncGenerator<string> {
  const hide = page.getByRole('button', { name: 'Hide basket' });
  if (await hide.isVisible()) await hide.click();
  yield 'closed';
  const show = page.getByRole('button', { name: 'Show basket' });
  if (!(await show.isVisible())) return;
  await show.click();
  yield 'open';
}

for (const way of ['mouse', 'touch'] as const) {
  test.describe(`by ${way}`, () => {
    test.use({ hasTouch: way === 'touch' });

    test('hasty presses of Deposit sell nothing, at any size of the window, and Confirm takes none before it has been seen for a moment', async ({
      page,
    }) => {
      test.slow();
      const sent = await openPaused(page);
      for (const [width, height] of viewports) {
        await page.setViewportSize({ width, height });
        for await (const state of showBasket(page)) {
          const where = `${width} × ${height}, basket ${state}`;
          await depositButton(page).scrollIntoViewIfNeeded();
          const before = await readBox(depositButton(page));
          await press(page, toCenter(before), way);
          await expect(review(page)).toBeVisible();
          // The dialog still moves while it appears.
          await expect
            .poll(async () => areApart(before, await readBox(confirmButton(page))), {
              message: `${where}: Confirm lies under Deposit`,
            })
            .toBe(true);
          await pressRepeatedly(page, toCenter(before), way);
          expect(sent, where).toEqual([]);
          await closeDialog(page);
        }
      }

      await page.setViewportSize({ width: 1_366, height: 768 });
      await openReview(page);
      const place = toCenter(await readBox(confirmButton(page)));
      for (let shownMs = 0; shownMs < 680; shownMs += 85) {
        await press(page, place, way);
        await page.clock.runFor(85);
      }
      await expect(confirmButton(page)).toBeDisabled();
      await expect(review(page)).toBeVisible();
      expect(sent).toEqual([]);
      await page.clock.runFor(100);
      await expect(confirmButton(page)).toBeEnabled();
      await press(page, place, way);
      await expect.poll(() => sent.length).toBe(1);
    });

    test('a second review takes no press that was meant for the outcome', async ({ page }) => {
      const sent = await openPaused(page, 'deposit-price-changed-once');
      await page.setViewportSize({ width: 390, height: 844 });
      await openReview(page);
      await page.clock.resume();
      await confirmButton(page).click();
      const accept = dialog(page).getByRole('button', { name: /Accept the new prices/ });
      await expect(accept).toBeEnabled();
      await page.clock.pauseAt(Date.now() + 120_000);
      await pressRepeatedly(page, toCenter(await readBox(accept)), way);
      await expect(review(page)).toBeVisible();
      expect(sent).toHaveLength(1);
    });
  });
}

test('neither a press that began before Confirm was ready confirms, nor a held key', async ({
  page,
}) => {
  const sent = await openPaused(page);
  await openReview(page);
  await confirmButton(page).hover();
  await page.mouse.down();
  await page.clock.runFor(1_000);
  await expect(confirmButton(page)).toBeEnabled();
  await page.mouse.up();
  await expect(review(page)).toBeVisible();
  expect(sent).toEqual([]);

  await closeDialog(page);
  await depositButton(page).focus();
  // Each further `down` is a repetition, as a held key sends it.
  await page.keyboard.down('Enter');
  await expect(review(page)).toBeVisible();
  await confirmButton(page).focus();
  await page.keyboard.down('Enter');
  await page.clock.runFor(1_000);
  await expect(confirmButton(page)).toBeEnabled();
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(review(page)).toBeVisible();
  expect(sent).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => sent.length).toBe(1);
});
