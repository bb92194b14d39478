import type { Locator, Page } from '@playwright/test';
import type { BenchPage, Speed } from './openPages';
import type { Response } from './probe';

export const interactionKinds = [
  'typing',
  'sorting',
  'filtering',
  'picking',
  'pickingAll',
] as const;

/** The interactions of one session in order, with the time until each was shown. */
export type Interactions = Record<(typeof interactionKinds)[number], Response[]>;

const noFilters = { search: '', price: '' };

/**
 * Plays one session with real keys and clicks: types a word and deletes it, changes the order, types a price
 * bound, picks single cards, then all of them.
 */
export async function measureInteraction(bench: BenchPage, speed: Speed): Promise<Interactions> {
  const { page } = bench;
  await page.bringToFront();
  await page.evaluate(() => window.bench.scrollTo(0));
  await bench.setSpeed(speed);
  const search = page.getByRole('searchbox', { name: 'Search items' });
  const sort = page.getByRole('combobox', { name: 'Sort' });
  const minPrice = page.getByLabel('Min price');
  const press = (key: string) => watch(bench, () => page.keyboard.press(key));

  await search.fill(noFilters.search);
  await search.focus();
  const typing = await inTurn(['r', 'e', 'd', 'l', 'Backspace', 'Backspace', 'Backspace'], press);
  await search.fill(noFilters.search);
  await sort.selectOption('relevance');
  await sort.focus();
  const sorting = await inTurn(['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'], press);
  await sort.selectOption('relevance');
  await minPrice.focus();
  const filtering = await inTurn(['2', '0', 'Backspace', 'Backspace'], press);
  await minPrice.fill(noFilters.price);
  await page.waitForTimeout(300);

  const grid = page.getByRole('listbox', { name: 'Inventory' });
  const cards = grid.getByRole('option', { disabled: false });
  const picking = await inTurn([0, 3, 5, 9, 3, 0], async (index) => {
    // Find and move to the target before the watch begins.
    const { x, y } = await findPlace(cards, index);
    await page.mouse.move(x, y);
    const response = await watch(bench, () => page.mouse.click(x, y));
    if (Number.isNaN(response.gridMs)) throw new Error(`A click on card ${index} changed nothing.`);
    return response;
  });
  await grid.focus();
  const pickingAll = await inTurn(['ControlOrMeta+a'], press);
  await bench.setSpeed(1);
  await clearPicks(page);
  return { typing, sorting, filtering, picking, pickingAll };
}

/** Empties the basket, so that each session begins with none: in the recycler by Escape, in the page by its button. */
async function clearPicks(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  const clear = page.getByRole('button', { name: /^Clear: remove/ });
  if (await clear.isVisible()) await clear.click();
  const grid = page.getByRole('listbox', { name: 'Inventory' });
  await grid.getByRole('option', { selected: true }).first().waitFor({ state: 'detached' });
}

/** Finds the position in px of the nth visible card. Document order may differ from visual order. */
async function findPlace(cards: Locator, index: number): Promise<{ x: number; y: number }> {
  const places = await cards.evaluateAll((found) =>
    found
      .toSorted((a, b) => Number(a.ariaPosInSet) - Number(b.ariaPosInSet))
      .map((card) => card.getBoundingClientRect())
      .map(({ x, y }) => ({ x: x + 60, y: y + 60 })),
  );
  const place = places[index];
  if (place === undefined) throw new Error(`There is no card ${index}.`);
  return place;
}

async function watch({ page }: BenchPage, act: () => Promise<void>): Promise<Response> {
  await page.evaluate(() => window.bench.startWatch());
  await act();
  return page.evaluate(() => window.bench.endWatch());
}

async function inTurn<Value, Answer>(
  values: readonly Value[],
  act: (value: Value) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const value of values) answers.push(await act(value));
  return answers;
}
