import { type Interactions, interactionKinds } from '../measure/measureInteraction';
import type { Speed, Technique } from '../measure/openPages';
import { type Results, type Sample, selectSample } from '../measure/results';
import { type Figure, toFigure, toMedian, toRatio } from '../measure/statistics';

/** A goal of docs/performance.md, compared with the measurement. */
export type Goal = {
  what: string;
  /** The measured figure, and the most that it may be. */
  measured: string;
  most: string;
  isMet: boolean;
};

const speeds = [1, 4] as const satisfies Speed[];
const rivals = [
  'virtuoso',
  'virtua',
  'reactWindow',
  'reactVirtual',
  'fullRender',
] as const satisfies Technique[];

/** All goals (docs/performance.md). */
export function toGoals(results: Results): Goal[] {
  return [
    toFirstLoadGoal(results),
    ...speeds.map((speed) => toOpeningGoal(results, speed)),
    ...speeds.map((speed) => toScrollGoal(results, speed)),
    ...speeds.map((speed) => toRivalGoal(results, speed)),
    toFrameGoal(results),
    toBlankGoal(results),
    ...toGridGoals(selectSample(results, 'page', 1)),
    ...speeds.map((speed) => toInpGoal(results, speed)),
    ...toMemoryGoals(results),
    toRequestGoal(results),
  ];
}

function toFirstLoadGoal({ bytes }: Results): Goal {
  const ratio = bytes.page.gzip / bytes.bare.gzip;
  return toGoal('first-load JavaScript, gzip, of react + react-dom', ratio, 1.7);
}

function toOpeningGoal(results: Results, speed: Speed): Goal {
  const ratio = compare(results, speed, ({ opened }) => opened.map((one) => one.firstCards));
  return toGoal(`answer to first cards, of the recycler, ${toSpeed(speed)}`, ratio, 1.25);
}

function toScrollGoal(results: Results, speed: Speed): Goal {
  const ratio = compare(results, speed, toRowCosts);
  return toGoal(`script + style + layout a row, of the recycler, ${toSpeed(speed)}`, ratio, 1.5);
}

/** Compares with the fastest library, round by round, as the machine's speed varies between rounds. */
function toRivalGoal(results: Results, speed: Speed): Goal {
  const page = selectSample(results, 'page', speed);
  const ratios = rivals.map((name) => {
    const rival = selectSample(results, name, speed);
    const ours = rival.beside?.map(({ perRow }) => perRow) ?? toRowCosts(page);
    return toRatio(ours, toRowCosts(rival));
  });
  const [nearest] = ratios.toSorted((a, b) => b.median - a.median);
  return toGoal(
    `script + style + layout a row, of the best library, ${toSpeed(speed)}`,
    nearest ?? Number.NaN,
    1,
  );
}

function toFrameGoal(results: Results): Goal {
  const ratio = compare(results, 4, ({ smooth }) => smooth.map((scroll) => scroll.p95Frame));
  return toGoal('p95 frame of a smooth scroll, of the recycler, 4 × slowed', ratio, 1.3);
}

function toBlankGoal({ blankRows }: Results): Goal {
  const blank = blankRows.find(({ technique }) => technique === 'page')?.blank ?? Number.NaN;
  return { what: 'blank rows in a fling', measured: `${blank}`, most: '0', isMet: blank === 0 };
}

/**
 * Counts frames instead of timing them: on a slow machine a frame that draws a window full of new cards
 * takes longer than 1/60 s with every technique. The tables show the times beside the recycler's.
 */
function toGridGoals({ interactions }: Sample): Goal[] {
  const kinds = ['typing', 'sorting', 'filtering', 'picking'] as const;
  return kinds.map((kind) => {
    const frames = interactions.flatMap((session) =>
      session[kind].map(({ gridFrames }) => gridFrames),
    );
    const what = `${kind} to the updated grid, 10,000 items, frames, median`;
    return toGoal(what, toMedian(frames), 1);
  });
}

function toInpGoal(results: Results, speed: Speed): Goal {
  const { interactions } = selectSample(results, 'page', speed);
  const limit = selectSample(results, 'recycler', speed).interactions;
  const ratio = toInp(interactions) / toInp(limit);
  return toGoal(`INP of the session, of the recycler, ${toSpeed(speed)}`, ratio, 1.25);
}

/**
 * ms. Interaction to Next Paint, the slowest interaction of so short a session. Each interaction is first
 * reduced to its median over all sessions, as the slowest of twenty is mostly a disturbance of the machine.
 */
export function toInp(sessions: readonly Interactions[]): number {
  const medians = interactionKinds.flatMap((kind) =>
    (sessions[0]?.[kind] ?? []).map((_, turn) =>
      toMedian(sessions.flatMap((session) => session[kind][turn]?.nextPaintMs ?? [])),
    ),
  );
  return Math.max(...medians);
}

function toMemoryGoals({ memory }: Results): Goal[] {
  const large = memory.filter(({ items }) => items >= 1_000);
  const elements = large.map((one) => one.elements);
  const growth = memory.map(({ heapBefore, heapAfter }) => heapAfter / heapBefore);
  const nodes = memory.map(({ nodesBefore, nodesAfter }) => nodesAfter / nodesBefore);
  return [
    toGoal(
      'elements, 1,000 to 100,000 items, most of least',
      Math.max(...elements) / Math.min(...elements),
      1.05,
    ),
    toGoal('heap after ten full scrolls, of before', Math.max(...growth), 1.03),
    toGoal('DOM nodes after ten full scrolls, of before', Math.max(...nodes), 1.05),
  ];
}

function toRequestGoal({ requests }: Results): Goal {
  const { page } = requests;
  return {
    what: 'inventory requests of a session, 1,000 items',
    measured: `${page}`,
    most: '2',
    isMet: page <= 2,
  };
}

export function toRowCosts({ smooth }: Sample): number[] {
  return smooth.map(({ perRow }) => perRow);
}

function compare(
  results: Results,
  speed: Speed,
  select: (sample: Sample) => readonly number[],
): Figure {
  return toRatio(
    select(selectSample(results, 'page', speed)),
    select(selectSample(results, 'recycler', speed)),
  );
}

function toGoal(what: string, ratio: Figure | number, most: number): Goal {
  const { median } = typeof ratio === 'number' ? toFigure([ratio]) : ratio;
  return { what, measured: toText(ratio), most: most.toFixed(2), isMet: median <= most };
}

function toText(ratio: Figure | number): string {
  if (typeof ratio === 'number') return ratio.toFixed(2);
  return `${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})`;
}

export function toSpeed(speed: Speed): string {
  return speed === 1 ? 'full speed' : `${speed} × slowed`;
}
