import type { Browser, Page } from '@playwright/test';
import { createBenchPage, openTechnique } from './openPages';

/** What 100,000 items make of the page, in ms. */
export type Huge = {
  /** From the opening of the page until its window was full of cards. */
  open: number;
  /** From the End key until the last item stood there, which needs all of them. */
  end: number;
  /** From a letter until the page showed what it selects. */
  search: number;
  /** From Control+A until all were picked. */
  pickAll: number;
  /** What the basket then said. */
  picked: string;
};

/** A person with 100,000 items: opens, goes to the end, searches, picks everything. */
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
