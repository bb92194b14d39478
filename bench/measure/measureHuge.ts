import type { Browser, Page } from '@playwright/test';
import { createBenchPage, openTechnique } from './openPages';

/** Response times of the page with 100,000 items, in ms. */
export type Huge = {
  /** From opening the page until its window is full of cards. */
  open: number;
  /** From the End key until the last item is shown, which needs all items. */
  end: number;
  /** From a letter until the matches are shown. */
  search: number;
  /** From Control+A until all are picked. */
  pickAll: number;
  /** The basket's count after that. */
  picked: string;
};

/** Plays a session with 100,000 items: open, go to the end, search, pick everything. */
export async function measureHuge(browser: Browser, origin: string): Promise<Huge> {
  const bench = await createBenchPage(browser, 'page');
  const { page } = bench;
  await openTechnique(bench, origin, { technique: 'page', scenario: 'hundred-thousand' });
  const open = await page.evaluate(() => window.bench.wholeViewAt ?? Number.NaN);
  const grid = page.getByRole('listbox', { name: 'Inventory' });
  await grid.focus();
  const end = await timeUntil(page, 'End', isLastShown);
  await page.keyboard.press('Home');
  await page.getByRole('searchbox', { name: 'Search items' }).focus();
  const search = await time(page, 'k');
  await page.keyboard.press('Backspace');
  await page.waitForTimeout(1_000);
  await grid.focus();
  const pickAll = await time(page, 'ControlOrMeta+a');
  const picked = await page
    .getByRole('region', { name: 'Basket' })
    .getByText(/[\d,]+ items/)
    .first()
    .textContent();
  await bench.close();
  return { open, end, search, pickAll, picked: picked ?? '' };
}

function isLastShown(): boolean {
  const cards = [...document.querySelectorAll('[role=option]')];
  return cards.some((card) => card.ariaPosInSet === card.ariaSetSize);
}

async function timeUntil(page: Page, key: string, isDone: () => boolean): Promise<number> {
  const start = performance.now();
  await page.keyboard.press(key);
  await page.waitForFunction(isDone);
  return performance.now() - start;
}

async function time(page: Page, key: string): Promise<number> {
  await page.evaluate(() => window.bench.startWatch());
  await page.keyboard.press(key);
  const response = await page.evaluate(() => window.bench.endWatch());
  return response.gridMs;
}
