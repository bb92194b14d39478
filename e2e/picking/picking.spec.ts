import type { Locator, Page } from '@playwright/test';
import { basket } from '../support/page/deposits';
import { cards, depositableCards, grid, readCards } from '../support/page/grid';
import { expect, openScenario, test } from '../support/page/test';

async function openFifty(page: Page): Promise<void> {
  await openScenario(page, 'fifty');
  await expect(grid(page)).toHaveAttribute('aria-busy', 'false');
  await expect(cards(page).first()).toBeVisible();
}

async function readBox(thing: Locator) {
  const box = await thing.boundingBox();
  if (box === null) throw new Error('There is nothing to see of it.');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

async function listPicked(page: Page): Promise<number[]> {
  return (await readCards(page)).filter(({ isPicked }) => isPicked).map(({ place }) => place);
}

/** Lists the places of cards that can be picked. */
async function listFree(page: Page, isWanted: (place: number) => boolean): Promise<number[]> {
  const all = await readCards(page);
  return all
    .filter(({ place, isDisabled }) => isWanted(place) && !isDisabled)
    .map(({ place }) => place);
}

test('a frame drawn with the mouse picks the cards it touches, and Escape calls it off', async ({
  page,
}) => {
  await openFifty(page);
  const first = await readBox(cards(page).nth(0));
  const second = await readBox(cards(page).nth(1));
  // The first press loads the code that follows a drag.
  await page.mouse.move(first.x + 40, first.y + 60);
  await page.mouse.down();
  await page.mouse.move(first.x + 42, first.y + 61);
  await page.waitForLoadState('networkidle');
  await page.mouse.up();
  expect(await listPicked(page), 'a mouse that slips has clicked').toHaveLength(1);
  await basket(page)
    .getByRole('button', { name: /^Clear/ })
    .click();
  expect(await listPicked(page)).toEqual([]);

  const draw = async () => {
    await page.mouse.move(first.x + 40, first.y + 60);
    await page.mouse.down();
    await page.mouse.move(first.x + 120, first.y + 90, { steps: 3 });
    await page.mouse.move(second.x + 60, second.y + 120, { steps: 4 });
  };
  await draw();
  await page.mouse.up();
  const caught = await listFree(page, (place) => place <= 2);
  expect(await listPicked(page)).toEqual(caught);

  await basket(page)
    .getByRole('button', { name: /^Clear/ })
    .click();
  await draw();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await listPicked(page)).toEqual([]);
});

test('Control and a click picks all of a name', async ({ page }) => {
  await openScenario(page, 'thousand', '?search=redline');
  await expect(cards(page).first()).toBeVisible();
  const card = depositableCards(page).first();
  const toName = (text: string) => text.split(', ')[0];
  await card.click({ modifiers: ['Control'] });
  await expect(card).toHaveAttribute('aria-selected', 'true');
  const all = await readCards(page);
  const name = toName(all.find(({ isPicked }) => isPicked)?.name ?? '');
  for (const { name: other, isPicked, isDisabled } of all) {
    const isSame = toName(other) === name;
    expect(isPicked && !isSame, `${other} is not of the name`).toBe(false);
    expect(isSame && !isPicked && !isDisabled, `${other} is of the name`).toBe(false);
  }
});

test('steps are taken back and again by keyboard, and in the basket', async ({ page }) => {
  await openFifty(page);
  // Rows beyond the window come back after the paint, so the cards are read until they agree.
  const expectPicked = (which: 'all' | 'none') =>
    expect
      .poll(async () => {
        const free = (await readCards(page)).filter(({ isDisabled }) => !isDisabled);
        return free.length > 10 && free.every(({ isPicked }) => isPicked === (which === 'all'));
      })
      .toBe(true);
  await grid(page).focus();
  await page.keyboard.press('Control+a');
  await expectPicked('all');
  await page.keyboard.press('Escape');
  await expectPicked('all');
  await page.keyboard.press('Control+z');
  await expectPicked('none');
  await page.keyboard.press('Control+Shift+z');
  await expectPicked('all');
  await basket(page).getByRole('button', { name: 'Undo' }).click();
  await expectPicked('none');
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a finger that rests picks everything from the last card to it, a tap one card', async ({
    page,
    context,
  }) => {
    await openFifty(page);
    const devtools = await context.newCDPSession(page);
    const rest = async (card: Locator, ms: number) => {
      const { x, y } = await readBox(card);
      const touchPoints = [{ x: x + 60, y: y + 70 }];
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
      // The long press is a duration on the device's own clock.
      await page.waitForTimeout(ms);
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await depositableCards(page).first().tap();
    const [anchor = 0] = await listPicked(page);
    expect(anchor).toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => window.scrollTo({ top: 260, behavior: 'instant' }));
    await rest(cards(page).nth(3), 900);
    const free = await listFree(page, (place) => place >= anchor && place <= 4);
    await expect.poll(() => listPicked(page)).toEqual(free);
  });
});
