import type { Browser, CDPSession, Page } from '@playwright/test';
import { lateMark } from '../pages/lateAnswers';
import { installProbe } from './probe';

/** What draws the cards. */
export type Technique =
  | 'page'
  | 'recycler'
  | 'virtuoso'
  | 'virtua'
  | 'reactWindow'
  | 'reactVirtual'
  | 'fullRender';

/** How often slower than the machine the processor is made: a phone of the middle class is 4. */
export type Speed = 1 | 4;

/** A page under measurement, in a context of its own, so that nothing of one page helps another. */
export type BenchPage = {
  technique: Technique;
  page: Page;
  devtools: CDPSession;
  setSpeed: (speed: Speed) => Promise<void>;
  close: () => Promise<void>;
};

export type Opening = {
  technique: Technique;
  /** A scenario of the sandbox, such as `ten-thousand`. */
  scenario: string;
  /** Items a peer asks for at once; the page itself decides by itself. */
  limit?: number;
  /** Whether its answers take `lateMs` longer. */
  isLate?: boolean;
};

let users = 0;

/** Opens a blank page with the probe in it. */
export async function createBenchPage(browser: Browser, technique: Technique): Promise<BenchPage> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.addInitScript(installProbe);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  return {
    technique,
    page,
    devtools,
    setSpeed: async (rate) => {
      await devtools.send('Emulation.setCPUThrottlingRate', { rate });
    },
    close: () => context.close(),
  };
}

/** Goes to the page of a technique, as a new user of a scenario. */
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

/** Opens a technique with everything that its inventory holds. */
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

/** A large inventory arrives as it is needed: going to its end needs all of it. */
async function loadEverything(page: Page): Promise<void> {
  await page.getByRole('listbox', { name: 'Inventory' }).focus();
  await page.keyboard.press('End');
  await page.waitForFunction(() => {
    const cards = document.querySelectorAll('[role=option]');
    return [...cards].some((card) => card.ariaPosInSet === card.ariaSetSize);
  });
  await page.evaluate(() => window.bench.scrollTo(0));
}
