import type { Browser } from '@playwright/test';
import { installProbe } from './probe';

/** The pages that are opened from their address. `least` has no library, no parser and no second page of items. */
export const arriving = ['least', 'page', 'recycler', 'reactVirtual'] as const;
export type Arriving = (typeof arriving)[number];

/** ms since the navigation began. */
export type Arrival = {
  firstPaint: number;
  /** The first inventory request left. */
  asked: number;
  firstCards: number;
  /** A click on the first card that can be picked, made once it was there, had picked it. */
  picked: number;
};

/** A slow 4G line. Bytes a second. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

let visits = 0;

/** Opens a page from its address as a phone does that has never been there: 4 × slowed, on a slow line, without a cache. */
async function measureArrival(
  browser: Browser,
  origin: string,
  technique: Arriving,
): Promise<Arrival> {
  visits += 1;
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    await context.addInitScript(installProbe);
    await context.addInitScript(clickFirstCard);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', line);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const path = technique === 'page' ? '/' : `/peers/${technique}.html?limit=50`;
    const token = `sandbox-thousand~arrival-${visits}`;
    await page.goto(`${origin}${path}#token=${token}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => Number(document.documentElement.dataset.pickedAt) > 0);
    return await page.evaluate(() => {
      const paints = performance.getEntriesByName('first-contentful-paint');
      const requests = performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/client/inventory'));
      return {
        firstPaint: paints[0]?.startTime ?? Number.NaN,
        asked: requests[0]?.startTime ?? Number.NaN,
        firstCards: window.bench.firstCardsAt ?? Number.NaN,
        picked: Number(document.documentElement.dataset.pickedAt),
      };
    });
  } finally {
    await context.close();
  }
}

/** Runs in the page. A click that the page loses is made again a second later, as a person would. */
function clickFirstCard(): void {
  let clickedAt = Number.NEGATIVE_INFINITY;
  const timer = setInterval(() => {
    const card = document.querySelector<HTMLElement>('[role=option]:not([aria-disabled=true])');
    const now = performance.now();
    if (card?.ariaSelected === 'true') {
      document.documentElement.dataset.pickedAt = String(now);
      clearInterval(timer);
    } else if (card !== null && now - clickedAt > 1_000) {
      clickedAt = now;
      card.click();
    }
  }, 10);
}

/** Visits of every page in turn, as a disturbance of the machine then hits all of them. The first round is not counted. */
export async function measureArrivals(
  browser: Browser,
  origin: string,
  rounds: number,
): Promise<Record<Arriving, Arrival[]>> {
  const arrivals: Record<Arriving, Arrival[]> = {
    least: [],
    page: [],
    recycler: [],
    reactVirtual: [],
  };
  for (let round = 0; round <= rounds; round += 1) {
    for (const technique of arriving) {
      const arrival = await measureArrival(browser, origin, technique);
      if (round > 0) arrivals[technique].push(arrival);
    }
  }
  return arrivals;
}
