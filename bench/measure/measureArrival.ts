import type { BrowserContext } from '@playwright/test';
import { type ArrivalProbe, installArrivalProbe } from './arrivalProbe';
import { attempt, closeContext, type Measuring } from './attempt';
import { installProbe } from './probe';

/** The pages that are opened from their address. `least` has no library, no parser and no second page of items. */
export const arriving = ['least', 'page', 'recycler', 'reactVirtual'] as const;
export type Arriving = (typeof arriving)[number];

/** A line and the factor by which the processor is slowed. ms for a round trip, bits a second. */
type Line = { roundTrip: number; down: number; up: number; slowdown: number };

/** The slow line is that of Lighthouse, the others those of WebPageTest (4G with DevTools' round trip). */
export const lines = {
  slow4G: { roundTrip: 150, down: 1_600_000, up: 750_000, slowdown: 4 },
  fast4G: { roundTrip: 60, down: 9_000_000, up: 1_500_000, slowdown: 4 },
  cable: { roundTrip: 28, down: 5_000_000, up: 1_000_000, slowdown: 1 },
} as const satisfies Record<string, Line>;
export type LineName = keyof typeof lines;
export const lineNames = ['slow4G', 'fast4G', 'cable'] as const satisfies LineName[];

/** A first visit, or one whose files are in the browser's cache. */
export const visits = ['cold', 'warm'] as const;
export type Visit = (typeof visits)[number];

export type Arrival = ArrivalProbe & {
  firstPaint: number;
  /** The first inventory request left. */
  asked: number;
  firstCards: number;
};

/** Visits of each page, round by round. */
export type Arrivals = Record<LineName, Record<Visit, Record<Arriving, Arrival[]>>>;

/** Visits that count, by line. A warm visit follows each cold one. */
export type ArrivalRounds = Record<LineName, number>;

/** Visits of every page in turn, as a disturbance of the machine then hits all of them. */
export async function measureArrivals(
  measuring: Measuring,
  rounds: ArrivalRounds,
): Promise<Arrivals> {
  const arrivals = { slow4G: createVisits(), fast4G: createVisits(), cable: createVisits() };
  // Not counted: the server compresses its files when they are first asked for.
  for (const technique of arriving) await arriveTwice(measuring, technique, 'cable');
  for (const line of lineNames) {
    for (let round = 0; round < rounds[line]; round += 1) {
      for (const technique of arriving) {
        const { cold, warm } = await arriveTwice(measuring, technique, line);
        arrivals[line].cold[technique].push(cold);
        arrivals[line].warm[technique].push(warm);
      }
    }
  }
  return arrivals;
}

function createVisits(): Arrivals[LineName] {
  const create = () => ({ least: [], page: [], recycler: [], reactVirtual: [] });
  return { cold: create(), warm: create() };
}

/** Opens a page as a phone or a computer does that has never been there, and once more as another player. */
function arriveTwice(
  measuring: Measuring,
  technique: Arriving,
  line: LineName,
): Promise<Record<Visit, Arrival>> {
  const what = `opening ${technique} from its address, ${line}`;
  const { browser, origin } = measuring;
  return attempt(measuring, { what, seconds: 60 }, async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    await context.addInitScript(installProbe);
    await context.addInitScript(installArrivalProbe);
    const path = technique === 'page' ? '/' : `/peers/${technique}.html?limit=50`;
    const cold = await arrive(context, `${origin}${path}`, lines[line]);
    const warm = await arrive(context, `${origin}${path}`, lines[line]);
    await closeContext(context);
    return { cold, warm };
  });
}

let players = 0;

async function arrive(context: BrowserContext, address: string, line: Line): Promise<Arrival> {
  players += 1;
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.roundTrip,
    downloadThroughput: line.down / 8,
    uploadThroughput: line.up / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: line.slowdown });
  const token = `sandbox-thousand~arrival-${players}`;
  await page.goto(`${address}#token=${token}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.arrival.picked > 0 && window.arrival.firstImage > 0);
  // Until all that comes late is there, as it may block longest.
  await page.waitForLoadState('networkidle');
  const arrival = await page.evaluate(() => {
    const paints = performance.getEntriesByName('first-contentful-paint');
    const requests = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/client/inventory'));
    return {
      ...window.arrival,
      firstPaint: paints[0]?.startTime ?? Number.NaN,
      asked: requests[0]?.startTime ?? Number.NaN,
      firstCards: window.bench.firstCardsAt ?? Number.NaN,
    };
  });
  await page.close();
  return arrival;
}
