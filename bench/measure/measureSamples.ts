import type { Measuring } from './attempt';
import { attemptOn, closePages, holdPages } from './heldPages';
import { measureInteraction } from './measureInteraction';
import { measureOpening } from './measureOpening';
import { countBlankRows, measureFling, measureSmoothScroll } from './measureScroll';
import { measureSlowest } from './measureSlowest';
import { type BenchPage, createBenchPage, openTen, type Speed } from './openPages';
import type { Results, Sample } from './results';
import { createSample, findSample, rotateTechniques, techniques } from './samples';

/** Number of rounds, by speed or for both. Openings and flings take longest and vary least. */
export type Rounds = { counted: Record<Speed, number>; opened: number; flung: number };

type Measured = Pick<Results, 'samples' | 'blankRows'>;
type Holding = Awaited<ReturnType<typeof holdPages>>;

const speeds = [1, 4] as const satisfies Speed[];

/** Takes all measurements that compare techniques. */
export async function measureSamples(measuring: Measuring, rounds: Rounds): Promise<Measured> {
  const { browser, origin, say } = measuring;
  const samples = techniques.flatMap((technique) =>
    speeds.map((speed) => createSample(technique, speed)),
  );
  say('opening');
  await measureOpenings(measuring, samples, rounds.opened);
  say('scrolling and interaction');
  const held = await holdPages(measuring, (technique) => openTen(browser, origin, technique));
  const blankRows = await countBlanks(measuring, held);
  for (const speed of speeds) {
    // Round 0 is not counted: the first at a speed costs up to a third more.
    for (let round = 0; round <= rounds.counted[speed]; round += 1) {
      say(`round ${round} of ${rounds.counted[speed]}${speed === 4 ? ', 4 × slowed' : ''}`);
      for (const technique of rotateTechniques(round)) {
        const isFlung = round > 0 && round <= rounds.flung;
        const task = { technique, what: `a round of ${technique}`, seconds: 150 };
        const taken = await attemptOn(measuring, held, task, (bench) =>
          measureRound(bench, speed, isFlung),
        );
        if (round === 0) continue;
        const sample = findSample(samples, technique, speed);
        sample.smooth.push(...taken.smooth);
        sample.flung.push(...taken.flung);
        sample.interactions.push(...taken.interactions);
      }
    }
  }
  await closePages(held);
  say('all cards at once');
  return { samples: [...samples, ...(await measureSlowest(measuring))], blankRows };
}

async function measureRound(bench: BenchPage, speed: Speed, isFlung: boolean): Promise<Sample> {
  const sample = createSample(bench.technique, speed);
  sample.smooth.push(await measureSmoothScroll(bench, speed));
  if (isFlung) sample.flung.push(await measureFling(bench, speed));
  const isWhole = bench.technique === 'page' || bench.technique === 'recycler';
  if (isWhole) sample.interactions.push(await measureInteraction(bench, speed));
  return sample;
}

async function measureOpenings(
  measuring: Measuring,
  samples: Sample[],
  rounds: number,
): Promise<void> {
  const { browser, origin } = measuring;
  const held = await holdPages(measuring, (technique) => createBenchPage(browser, technique));
  // The first opening of each is not counted.
  for (const [speed, turns] of [[1, rounds + 1] as const, [4, rounds] as const]) {
    for (let round = 0; round < turns; round += 1) {
      for (const technique of rotateTechniques(round)) {
        const task = { technique, what: `the way to the cards of ${technique}`, seconds: 60 };
        const opened = await attemptOn(measuring, held, task, (bench) =>
          measureOpening(bench, origin, speed),
        );
        if (turns - round <= rounds) findSample(samples, technique, speed).opened.push(opened);
      }
    }
  }
  await closePages(held);
}

async function countBlanks(measuring: Measuring, held: Holding): Promise<Results['blankRows']> {
  const counted: Results['blankRows'] = [];
  for (const technique of techniques) {
    const task = { technique, what: `counting blank rows of ${technique}`, seconds: 90 };
    const count = await attemptOn(measuring, held, task, async (bench) => {
      const full = await countBlankRows(bench, 1);
      const slowed = await countBlankRows(bench, 4);
      return { blank: full.blank + slowed.blank, seen: full.seen + slowed.seen };
    });
    counted.push({ technique, ...count });
  }
  return counted;
}
