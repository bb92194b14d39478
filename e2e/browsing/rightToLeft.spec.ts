import type { Locator, Page } from '@playwright/test';
import { toPseudo, toRightToLeft } from '../../scripts/language/toPseudo';
import { createScenarioToken, expect, test } from '../support/page/test';

/** The name of a control in the pseudo-locale from right to left. */
const spoken = (english: string) => toPseudo(english, toRightToLeft);

const grid = (page: Page) => page.getByRole('listbox', { name: spoken('Inventory') });
const cards = (page: Page) => grid(page).getByRole('option');
const basket = (page: Page) => page.getByRole('region', { name: spoken('Basket'), exact: true });
const depositButton = (page: Page) =>
  basket(page).getByRole('button', { name: spoken('Deposit').slice(0, -1) });
const dialog = (page: Page) => page.getByRole('dialog');

async function open(page: Page, width: number, scenario = 'fifty'): Promise<void> {
  await page.setViewportSize({ width, height: 844 });
  await page.goto(`/?lang=ar-XB#token=${createScenarioToken(scenario)}`);
  await expect(grid(page)).toHaveAttribute('aria-busy', 'false');
  await expect(cards(page).first()).toBeVisible();
}

type Box = { left: number; right: number; top: number; bottom: number };

async function readBox(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It is not on the page.');
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
}

/** The places of the cards for which `isMeant` is true, in order. */
const listPlaces = (page: Page, isMeant: (card: { box: Box; attributes: Attributes }) => boolean) =>
  readCards(page).then((all) => all.filter(isMeant).map(({ place }) => place));

type Attributes = Record<string, string>;

function readCards(page: Page) {
  return cards(page).evaluateAll((options) =>
    options.map((option) => {
      const { left, right, top, bottom } = option.getBoundingClientRect();
      return {
        place: Number(option.ariaPosInSet),
        box: { left, right, top, bottom },
        attributes: Object.fromEntries(
          option.getAttributeNames().map((name) => [name, option.getAttribute(name) ?? '']),
        ),
      };
    }),
  );
}

const listPicked = (page: Page) =>
  listPlaces(page, ({ attributes }) => attributes['aria-selected'] === 'true');

/** The place of the card that has the focus, and how far the ring is from it, in px. */
async function readActive(page: Page): Promise<{ place: number; isRinged: boolean }> {
  const id = await grid(page).getAttribute('aria-activedescendant');
  const active = page.locator(`[id="${id}"]`);
  const [card, ring] = [await readBox(active), await readBox(page.locator('.grid-ring'))];
  return {
    place: Number(await active.getAttribute('aria-posinset')),
    isRinged: Math.hypot(card.left - ring.left, card.top - ring.top) < 1,
  };
}

test('from right to left, arrow keys and the ring go by sight', async ({ page }) => {
  await open(page, 1_440);
  const [first, second] = [await readBox(cards(page).nth(0)), await readBox(cards(page).nth(1))];
  expect(second.right).toBeLessThan(first.left);
  await grid(page).focus();
  for (const [key, place] of [
    ['Home', 1],
    ['ArrowLeft', 2],
    ['ArrowLeft', 3],
    ['ArrowRight', 2],
    ['End', 50],
    ['ArrowRight', 49],
    ['Home', 1],
    ['ArrowRight', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => readActive(page), key).toEqual({ place, isRinged: true });
  }
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  const free = await listPlaces(page, ({ attributes }) => attributes['aria-disabled'] !== 'true');
  await expect.poll(() => listPicked(page)).toEqual(free.filter((place) => place <= 3));
});

test('from right to left, a frame picks the cards it is drawn over', async ({ page }) => {
  await open(page, 1_440);
  const from = await readBox(cards(page).nth(1));
  // The first press loads the code that follows a drag.
  await page.mouse.move(from.left + 40, from.top + 60);
  await page.mouse.down();
  await page.mouse.move(from.left + 42, from.top + 61);
  await page.waitForLoadState('networkidle');
  await page.mouse.up();
  await page.keyboard.press('Control+z');
  await expect.poll(() => listPicked(page)).toEqual([]);
  const to = await readBox(cards(page).nth(2));
  const frame = {
    left: to.left + 20,
    right: from.left + 40,
    top: from.top + 60,
    bottom: to.bottom + 60,
  };
  await page.mouse.move(frame.right, frame.top);
  await page.mouse.down();
  await page.mouse.move(frame.right - 40, frame.top + 30, { steps: 3 });
  await page.mouse.move(frame.left, frame.bottom, { steps: 4 });
  const drawn = await readBox(page.locator('.lasso'));
  await page.mouse.up();
  for (const side of ['left', 'right', 'top', 'bottom'] as const)
    expect(Math.abs(drawn[side] - frame[side]), side).toBeLessThan(3);
  const framed = await listPlaces(
    page,
    ({ box, attributes }) =>
      attributes['aria-disabled'] !== 'true' &&
      Math.min(box.right, frame.right) > Math.max(box.left, frame.left) &&
      Math.min(box.bottom, frame.bottom) > Math.max(box.top, frame.top),
  );
  expect(framed.length).toBeGreaterThan(1);
  expect(framed).not.toContain(1);
  expect(await listPicked(page)).toEqual(framed);
});

/** The places of two letters of a text by sight, in px from the left of the window. */
function readPlaces(text: Locator, letters: readonly [string, string]): Promise<number[]> {
  return text.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const node = walker.nextNode();
    return wanted.map((letter) => {
      const at = node?.nodeValue?.indexOf(letter) ?? -1;
      if (node === null || at < 0) throw new Error(`There is no ${letter}.`);
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().left;
    });
  }, letters);
}

test('from right to left, basket and sheets stand on the other side, and names keep their order', async ({
  page,
}) => {
  await open(page, 1_440, 'player');
  const knife = grid(page).getByRole('option', { name: /^★/, disabled: false }).first();
  await knife.click();
  await expect(depositButton(page)).toBeEnabled();
  const list = await readBox(grid(page));
  expect((await readBox(basket(page))).right).toBeLessThan(list.left);
  const title = await readBox(page.getByRole('heading', { level: 1 }));
  expect(title.right).toBeGreaterThan(list.right - 1);
  await page.keyboard.press('Enter');
  const name = dialog(page).getByRole('heading').first();
  await expect(name).toContainText('★');
  expect((await readBox(dialog(page))).left).toBe(0);
  const close = dialog(page).getByRole('button', { name: spoken('Close') });
  expect((await readBox(close)).right).toBeLessThan((await readBox(name)).left + 1);
  const [star = 0, bar = 0] = await readPlaces(name, ['★', '|']);
  expect(star).toBeLessThan(bar);
  const price = dialog(page).getByRole('definition').first();
  const [dollar = 0, point = 0] = await readPlaces(price, ['$', '.']);
  expect(dollar).toBeLessThan(point);
  const listed = basket(page).getByRole('listitem').first().getByText(/^★/).last();
  const [starOfRow = 0, barOfRow = 0] = await readPlaces(listed, ['★', ' ']);
  expect(starOfRow).toBeLessThan(barOfRow);
});
