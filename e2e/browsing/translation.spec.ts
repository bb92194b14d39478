import type { Page } from '@playwright/test';
import { openPlayer } from '../support/page/deposits';
import { cards, createCardReader, grid } from '../support/page/grid';
import { expect, test } from '../support/page/test';
import { startTranslator } from '../support/page/translator';

type Shown = { place: number; name: string; text: string };

/** Reads the cards in the window: their spoken name and all that is to be read on them, in small letters. */
async function readShown(page: Page): Promise<Shown[]> {
  // The translator answers in a microtask, and rows beyond the window are drawn after the paint.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))),
  );
  const reader = await createCardReader(page);
  const names = await reader.evaluate((read) => read().map(({ place, name }) => ({ place, name })));
  const texts = await cards(page).evaluateAll((all) =>
    all.map((card) => ({ place: Number(card.ariaPosInSet), text: card.textContent ?? '' })),
  );
  const clean = (text: string) => text.toLowerCase().replaceAll(/\s+/g, ' ');
  return names
    .map(({ place, name }) => ({
      place,
      name: clean(name),
      text: clean(texts.find((one) => one.place === place)?.text ?? ''),
    }))
    .toSorted((one, other) => one.place - other.place);
}

/** The ways of a session after which every card must be its own item. */
const steps: readonly [string, (page: Page) => Promise<unknown>][] = [
  ['a page down', (page) => grid(page).press('PageDown')],
  ['the end', (page) => grid(page).press('End')],
  ['an order', (page) => page.getByRole('combobox', { name: 'Sort' }).selectOption('priceAsc')],
  ['a search', (page) => page.getByRole('searchbox').fill('redline')],
  ['another search', (page) => page.getByRole('searchbox').fill('ak')],
  ['no search', (page) => page.getByRole('searchbox').fill('')],
  ['the beginning', (page) => grid(page).press('Home')],
  ['a pick', (page) => grid(page).press('Space')],
];

async function play(page: Page): Promise<Shown[][]> {
  const seen: Shown[][] = [await readShown(page)];
  for (const [, step] of steps) {
    await step(page);
    seen.push(await readShown(page));
  }
  return seen;
}

test('a translated page shows each card its own item, and sells what it shows', async ({
  page,
  context,
}) => {
  test.slow();
  const plain = await context.newPage();
  await openPlayer(plain, 'thousand');
  const expected = await play(plain);
  await plain.close();

  await openPlayer(page, 'thousand');
  await startTranslator(page);
  const translated = await play(page);
  for (const [index, shown] of translated.entries()) {
    const own = new Map(expected[index]?.map((card) => [card.place, card]));
    const both = shown.filter(({ place }) => own.has(place));
    expect(both.length, steps[index - 1]?.[0] ?? 'at first').toBeGreaterThan(0);
    expect(both, steps[index - 1]?.[0]).toEqual(both.map(({ place }) => own.get(place)));
  }

  const basket = page.getByRole('region', { name: 'Basket' });
  await expect(basket).toContainText(/1 item/i);
  await basket.getByRole('button', { name: /^deposit/i }).click();
  const review = page.getByRole('dialog', { name: /review/i });
  await expect(review).toContainText(/1 item/i);
  await page.keyboard.press('Escape');
  await grid(page).press('ArrowRight');
  await grid(page).press('Space');
  await expect(basket).toContainText(/2 items/i);
  await basket.getByRole('button', { name: /clear/i }).click();
  await expect(basket).toContainText(/nothing picked/i);
  await grid(page).press('Space');
  await basket.getByRole('button', { name: /^deposit/i }).click();
  await expect(review.getByRole('button', { name: /^confirm/i })).toBeVisible();
});
