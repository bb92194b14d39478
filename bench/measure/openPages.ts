import type { Browser, CDPSession, Page } from '@playwright/test';
import { lateMark } from '../pages/lateAnswers';
import { closeContext } from './attempt';
import { installProbe } from './probe';

/** The technique that draws the cards. */
export type Technique =
  | 'page'
  | 'recycler'
  | 'virtuoso'
  | 'virtua'
  | 'reactWindow'
  | 'reactVirtual'
  | 'fullRender';

/** The factor by which the processor is slowed; 4 stands for a mid-range phone. */
export type Speed = 1 | 4;

/** A page under measurement. It has its own context, so that no cache of another page helps it. */
export type BenchPage = {
  technique: Technique;
  page: Page;
  devtools: CDPSession;
  setSpeed: (speed: Speed) => Promise<void>;
  close: () => Promise<void>;
};

export type Opening = {
  technique: Technique;
  /** A sandbox scenario, such as `ten-thousand`. */
  scenario: string;
  /** Number of items that a peer requests at once; the page itself ignores it. */
  limit?: number;
  /** True if its answers take `lateMs` longer. */
  isLate?: boolean;
};

let users = 0;

/** Opens a blank page with the probe installed. */
export async function createBenchPage(browser: Browser, technique: Technique): Promise<BenchPage> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.addInitScript(installProbe);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  return {
    technique,
    page,
    devtools,
    setSpeed: async (rate) => {
      await devtools.send('Emulation.setCPUThrottlingRate', { rate });
    },
    close: () => closeContext(context),
  };
}

/** Opens the page of a technique as a new user of a scenario. */
export async function openTechnique(
  { page }: BenchPage,
  origin: string,
  { technique, scenario, limit = -1, isLate = false }: Opening,
): Promise<void> {
  users += 1;
  const token = `sandbox-${scenario}~bench-${users}${isLate ? lateMark : ''}`;
  const path = technique === 'page' ? '/' : `/peers/${technique}.html?limit=${limit}`;
  await page.goto('about:blank');
  await page.goto(`${origin}${path}#token=${token}`);
  await page.waitForFunction(() => Number(window.bench.wholeViewAt) > 0);
}

/** Opens a technique with its whole inventory loaded. */
export async function openWhole(
  browser: Browser,
  origin: string,
  opening: Opening & { items: number },
): Promise<BenchPage> {
  const bench = await createBenchPage(browser, opening.technique);
  await openTechnique(bench, origin, opening);
  if (opening.technique === 'page' && opening.items > 5_000) await loadEverything(bench.page);
  const grid = bench.page.getByRole('listbox', { name: 'Inventory' });
  await grid.and(bench.page.locator('[aria-busy=false], :not([aria-busy])')).waitFor();
  return bench;
}

/** Opens a technique with 10,000 items. */
export function openTen(
  browser: Browser,
  origin: string,
  technique: Technique,
): Promise<BenchPage> {
  return openWhole(browser, origin, { technique, scenario: 'ten-thousand', items: 10_000 });
}

/** Loads a large inventory as a whole by going to its end, as its pages arrive on demand. */
async function loadEverything(page: Page): Promise<void> {
  await page.getByRole('listbox', { name: 'Inventory' }).focus();
  await page.keyboard.press('End');
  await page.waitForFunction(() => {
    const cards = document.querySelectorAll('[role=option]');
    return [...cards].some((card) => card.ariaPosInSet === card.ariaSetSize);
  });
  await page.evaluate(() => window.bench.scrollTo(0));
}
