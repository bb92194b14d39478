import type { Page } from '@playwright/test';
import { generateInventory } from '../../sandbox/catalogue/generateInventory';
import {
  createHostileInventory,
  createHostileTrades,
  defaultSeed,
} from '../../sandbox/hostile/hostileAnswers';
import { canary } from '../../sandbox/hostile/hostileTexts';
import {
  createHarmInspector,
  type Frame,
  readFrame,
} from '../support/inspectors/createHarmInspector';
import { basket, depositsButton, dialog, openReview } from '../support/page/deposits';
import { cards, depositableCards, grid } from '../support/page/grid';
import { createScenarioToken, expect, test } from '../support/page/test';

const seed = Number(process.env.HOSTILE_SEED ?? defaultSeed);
const pages = Number(process.env.HOSTILE_PAGES ?? 30);
const each = 5;
const widths = [390, 1440];

// An `http:` address of Steam's is requested by `https:`, which the policy allows; any other host fails the test.
const steamHost = 'a.steamstatic.com';
test.use({ allowedHosts: [steamHost] });

type Answers = { inventory: string; trades: string };

const plainInventory = generateInventory({ game: '730', size: 20, seed: 1 });
const plainAnswers: Answers = {
  inventory: toAnswer({ inventory: plainInventory, count: 20, collateral: 150 }),
  trades: toAnswer({ items: [], nextCursor: null }),
};

function toAnswer(data: object): string {
  return JSON.stringify({ requestId: 'plain', success: true, data });
}

/** Replaces the API's answers for inventory and trades; everything else comes from the sandbox. */
async function serveAnswers(page: Page) {
  let current = plainAnswers;
  const serve = (pattern: RegExp, select: (answers: Answers) => string) =>
    page.route(pattern, (route) =>
      route.fulfill({ contentType: 'application/json; charset=utf-8', body: select(current) }),
    );
  await page.route(`https://${steamHost}/**`, (route) => route.abort());
  await serve(/\/client\/inventory/, ({ inventory }) => inventory);
  await serve(/\/client\/trades/, ({ trades }) => trades);
  return async (answers: Answers) => {
    current = answers;
    await page.goto('about:blank');
    await page.goto(`/#token=${createScenarioToken('player')}`);
    await expect(depositsButton(page)).toBeVisible();
    await expect(
      cards(page)
        .first()
        .or(page.getByRole('alert'))
        .or(page.getByRole('heading', { name: /^No .* items here/ }))
        .first(),
      'the page is not blank',
    ).toBeVisible();
  };
}

/** Opens the details of a card and inspects them. */
async function visitDetails(
  page: Page,
  steps: number,
  expectNoHarm: (where: string) => Promise<void>,
) {
  await grid(page).focus();
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await expectNoHarm('with details');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
}

/** Picks the first card that can be picked, and inspects the review. */
async function visitReview(page: Page, expectNoHarm: (where: string) => Promise<void>) {
  const card = depositableCards(page).first();
  if ((await card.count()) === 0) return;
  await card.click();
  await expect(grid(page).getByRole('option', { selected: true })).toHaveCount(1);
  await expect(basket(page)).toContainText('1 item');
  await expectNoHarm('with a pick');
  await openReview(page);
  await expectNoHarm('with a review');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
}

async function playPage(page: Page, index: number, frame: Frame): Promise<void> {
  const inspect = await createHarmInspector(page, canary);
  const expectNoHarm = async (where: string) =>
    expect(await inspect.evaluate((find) => find()), where).toEqual([]);
  const count = await cards(page).count();
  // A failure and an empty inventory have the screen to themselves.
  if (count > 0) {
    await expect.poll(() => readFrame(page), 'what stands around the cards').toEqual(frame);
  }
  await expectNoHarm('with cards');
  if (count > 0) {
    await visitDetails(page, index % count, expectNoHarm);
    await visitReview(page, expectNoHarm);
  }
  await depositsButton(page).click();
  await expectNoHarm('with deposits');
}

for (let first = 0; first < pages; first += each) {
  const width = widths[(first / each) % widths.length] ?? 1440;
  const last = Math.min(first + each, pages) - 1;
  test(`hostile answers ${first} to ${last} do no harm at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const open = await serveAnswers(page);
    await open(plainAnswers);
    await expect(cards(page).first()).toBeVisible();
    // Its code comes after the cards.
    await expect(page.locator('[aria-label=Basket][data-open]')).toBeAttached();
    await expect(page.locator('[aria-label="Instant deposit collateral"]')).toBeAttached();
    const frame = await readFrame(page);
    for (let index = first; index <= last; index += 1) {
      await test.step(`HOSTILE_SEED=${seed}, answer ${index}`, async () => {
        const inventory = createHostileInventory(seed, index).body;
        await open({ inventory, trades: createHostileTrades(seed, index).body });
        await playPage(page, index, frame);
      });
    }
  });
}

test('the inspector finds harm that is done on purpose', async ({ page }) => {
  const open = await serveAnswers(page);
  await open(plainAnswers);
  await expect(cards(page).first()).toBeVisible();
  const inspect = await createHarmInspector(page, canary);
  const find = () => inspect.evaluate((look) => look());
  expect(await find()).toEqual([]);
  await page.evaluate((name) => {
    Reflect.set(window, name, 1);
    const all = [...document.querySelectorAll<HTMLElement>('[role=option]')];
    all.at(-1)?.style.setProperty('height', '10px');
    all.at(-2)?.style.setProperty('overflow', 'visible');
    const text = document.createElement('p');
    text.textContent = '\u202e$12.34 NaN';
    text.style.width = '3000px';
    const link = document.createElement('a');
    link.setAttribute('href', 'https://hostile.example/');
    document.body.append(text, link, document.createElement('form'));
  }, canary);
  expect(await find()).toEqual([
    'a script has run',
    expect.stringMatching(/^the page is \d+ px too wide$/),
    'card 19 is out of its place',
    '1 cards show what stands out of them',
    '$12.34 is written backwards',
    'there is a FORM',
    'something leads to https://hostile.example/',
    'the page names no thing',
  ]);
});
