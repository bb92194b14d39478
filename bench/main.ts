import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments, selectBrowserPath } from '../e2e/browser';
import { attempt, type Measuring, within } from './measure/attempt';
import { describeRun } from './measure/describeRun';
import { type ArrivalRounds, measureArrivals } from './measure/measureArrival';
import { measureBytes } from './measure/measureBytes';
import { measureHuge } from './measure/measureHuge';
import { measureMemory } from './measure/measureMemory';
import { measureParse } from './measure/measureParse';
import { countRequests } from './measure/measureRequests';
import { measureSamples, type Rounds } from './measure/measureSamples';
import type { Results } from './measure/results';
import { type BuiltPages, buildPages, servePages } from './pages/servePages';
import { toGoals } from './report/goals';
import { toChart } from './report/toChart';
import { toMarkdown, toPlainText } from './report/toMarkdown';
import { toTables } from './report/toTables';

const folder = resolve('.cache/bench');

/** `arrived`: visits from the address, of each page. */
type AllRounds = Rounds & { arrived: ArrivalRounds };

const manyRounds: AllRounds = {
  counted: { 1: 4, 4: 5 },
  opened: 3,
  flung: 2,
  arrived: { slow4G: 4, fast4G: 2, cable: 2 },
};
const oneRound: AllRounds = {
  counted: { 1: 1, 4: 1 },
  opened: 1,
  flung: 1,
  arrived: { slow4G: 1, fast4G: 1, cable: 1 },
};

/**
 * Builds, measures, prints and writes. Returns true if every goal is met. A quick run is one round of
 * everything: it shows that a change has an effect, but its figures are too noisy to keep.
 */
export async function bench({ isQuick }: { isQuick: boolean }): Promise<boolean> {
  const start = performance.now();
  mkdirSync(folder, { recursive: true });
  const pages = await buildPages(folder);
  const served = await servePages(pages);
  const browser = await chromium.launch({
    executablePath: await selectBrowserPath(),
    args: browserArguments,
  });
  try {
    const rounds = isQuick ? oneRound : manyRounds;
    const measuring = { browser, origin: served.origin, say };
    const measured = await measureAll(measuring, pages, rounds);
    const results = { ...measured, seconds: (performance.now() - start) / 1000 };
    for (const table of toTables(results)) console.log(toPlainText(table));
    if (!isQuick) write(results);
    return toGoals(results).every(({ isMet }) => isMet);
  } finally {
    await within(15, 'closing the browser', browser.close());
    await within(15, 'closing the server', served.close());
  }
}

async function measureAll(
  measuring: Measuring,
  pages: BuiltPages,
  rounds: AllRounds,
): Promise<Omit<Results, 'seconds'>> {
  const { browser, origin } = measuring;
  const run = describeRun(browser);
  const bytes = measureBytes(pages);
  say('requests of a session');
  const requests = await attempt(measuring, { what: 'requests of a session', seconds: 240 }, () =>
    countAllRequests(measuring),
  );
  say('from the address');
  const arrivals = await measureArrivals(measuring, rounds.arrived);
  say('reading answers');
  const parse = await attempt(measuring, { what: 'reading answers', seconds: 60 }, () =>
    measureParse(browser, origin),
  );
  const { samples, blankRows } = await measureSamples(measuring, rounds);
  say('memory');
  const memory = [];
  for (const [scenario, items] of sizes) {
    const task = { what: `the memory of ${items} items`, seconds: 240 };
    const opening = { technique: 'page', scenario, items } as const;
    memory.push(await attempt(measuring, task, () => measureMemory(browser, origin, opening)));
  }
  say('100,000 items');
  const huge = await attempt(measuring, { what: '100,000 items', seconds: 120 }, () =>
    measureHuge(browser, origin),
  );
  return { run, bytes, requests, arrivals, parse, samples, blankRows, memory, huge };
}

/** All at once, as none of it is timed. */
async function countAllRequests({ browser, origin }: Measuring): Promise<Results['requests']> {
  const [page, debounced, perKeystroke] = await Promise.all([
    countRequests(browser, origin, 'page'),
    countRequests(browser, origin, 'debounced'),
    countRequests(browser, origin, 'perKeystroke'),
  ]);
  return { page, debounced, perKeystroke };
}

const sizes = [
  ['fifty', 50],
  ['thousand', 1_000],
  ['ten-thousand', 10_000],
  ['hundred-thousand', 100_000],
] as const;

function write(results: Results): void {
  writeFileSync('bench/results.md', toMarkdown(results));
  writeFileSync('bench/results.svg', toChart(results));
  writeFileSync(`${folder}/results.json`, JSON.stringify(results, undefined, 1));
}

function say(what: string): void {
  console.log(`${new Date().toISOString().slice(11, 19)} ${what}`);
}
