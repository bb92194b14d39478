import type { Browser } from '@playwright/test';
import { measureInteraction } from './measureInteraction';
import { measureOpening } from './measureOpening';
import { countBlankRows, measureFling, measureSmoothScroll } from './measureScroll';
import {
  type BenchPage,
  createBenchPage,
  openWhole,
  type Speed,
  type Technique,
} from './openPages';
import type { Results, Sample } from './results';

/** Each round measures every technique in turn, so that a disturbance of the machine hits all of them. */
const techniques = [
  'page',
  'recycler',
  'reactVirtual',
  'virtuoso',
  'virtua',
  'reactWindow',
] as const satisfies Technique[];

/** Twenty times slower than the others, so one round of a few rows is enough. */
const slowest: Technique = 'fullRender';
const fewRows = 10;

/** Number of rounds, by speed or for both. Openings and flings take longest and vary least. */
export type Rounds = { counted: Record<Speed, number>; opened: number; flung: number };

type Measured = Pick<Results, 'samples' | 'blankRows'>;

type Measuring = {
  browser: Browser;
  origin: string;
  rounds: Rounds;
  /** Called with a description of the current step. */
  say: (what: string) => void;
};

/** Takes all measurements that compare techniques. */
export async function measureSamples(measuring: Measuring): Promise<Measured> {
  const { browser, origin, rounds, say } = measuring;
  const samples = [...techniques, slowest].flatMap((technique) =>
    ([1, 4] as const).map((speed) => createSample(technique, speed)),
  );
  say('opening');
  await measureOpenings(measuring, samples);
  say('scrolling and interaction');
  const pages = new Map<Technique, BenchPage>();
  for (const technique of techniques)
    pages.set(technique, await openTen(browser, origin, technique));
  const blankRows = await countBlanks([...pages.values()]);
  for (const speed of [1, 4] as const) {
    // Round 0 is not counted: the first at a speed costs up to a third more.
    for (let round = 0; round <= rounds.counted[speed]; round += 1) {
      say(`round ${round} of ${rounds.counted[speed]}${speed === 4 ? ', 4 × slowed' : ''}`);
      for (const technique of rotate(techniques, round)) {
        const counted = select(samples, technique, speed);
        const sample = round === 0 ? createSample(technique, speed) : counted;
        await takeRound(pages.get(technique), sample, round > 0 && round <= rounds.flung);
      }
    }
  }
  for (const bench of pages.values()) await bench.close();
  say('all cards at once');
  await measureSlowest(browser, origin, samples);
  return { samples, blankRows };
}

async function takeRound(
  bench: BenchPage | undefined,
  sample: Sample,
  isFlung: boolean,
): Promise<void> {
  if (bench === undefined) return;
  sample.smooth.push(await measureSmoothScroll(bench, sample.speed));
  if (isFlung) sample.flung.push(await measureFling(bench, sample.speed));
  const isWhole = sample.technique === 'page' || sample.technique === 'recycler';
  if (isWhole) sample.interactions.push(await measureInteraction(bench, sample.speed));
}

async function measureOpenings(
  { browser, origin, rounds }: Measuring,
  samples: Sample[],
): Promise<void> {
  const benches: BenchPage[] = [];
  for (const technique of techniques) benches.push(await createBenchPage(browser, technique));
  for (const bench of benches) await measureOpening(bench, origin, 1);
  for (const speed of [1, 4] as const) {
    for (let round = 0; round < rounds.opened; round += 1) {
      for (const bench of rotate(benches, round)) {
        const { opened } = select(samples, bench.technique, speed);
        opened.push(await measureOpening(bench, origin, speed));
      }
    }
  }
  for (const bench of benches) await bench.close();
}

async function countBlanks(benches: BenchPage[]): Promise<Results['blankRows']> {
  const counted: Results['blankRows'] = [];
  for (const bench of benches) {
    const full = await countBlankRows(bench, 1);
    const slowed = await countBlankRows(bench, 4);
    counted.push({
      technique: bench.technique,
      blank: full.blank + slowed.blank,
      seen: full.seen + slowed.seen,
    });
  }
  return counted;
}

/** Runs last and measures the page again beside it, as the machine's speed may have changed. */
async function measureSlowest(browser: Browser, origin: string, samples: Sample[]): Promise<void> {
  const page = await openTen(browser, origin, 'page');
  // Warm-up, as in the rounds before.
  await measureSmoothScroll(page, 1);
  const bench = await openTen(browser, origin, slowest);
  for (const speed of [1, 4] as const) {
    const sample = select(samples, slowest, speed);
    sample.beside = [await measureSmoothScroll(page, speed, fewRows)];
    sample.smooth.push(await measureSmoothScroll(bench, speed, fewRows));
  }
  await bench.close();
  await page.close();
}

/** Rotates the order, so that no technique always comes first. */
function rotate<Value>(values: readonly Value[], by: number): Value[] {
  const start = by % values.length;
  return [...values.slice(start), ...values.slice(0, start)];
}

function openTen(browser: Browser, origin: string, technique: Technique): Promise<BenchPage> {
  return openWhole(browser, origin, { technique, scenario: 'ten-thousand', items: 10_000 });
}

function createSample(technique: Technique, speed: Speed): Sample {
  return { technique, speed, opened: [], smooth: [], flung: [], interactions: [] };
}

function select(samples: Sample[], technique: Technique, speed: Speed): Sample {
  const found = samples.find((one) => one.technique === technique && one.speed === speed);
  if (found === undefined) throw new Error(`There is no sample of ${technique} at ${speed}.`);
  return found;
}
