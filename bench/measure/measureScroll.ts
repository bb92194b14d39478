import type { BenchPage, Speed } from './openPages';
import type { Journey } from './probe';
import { readMetrics } from './readMetrics';
import { toQuantile, toShareAbove } from './statistics';

/** px. In a window 1,366 px wide cards are 236 px high with gaps of 12 px. */
const rowHeight = 248;

/** The cost of one scroll, in ms. */
export type Scroll = {
  scriptPerRow: number;
  stylePerRow: number;
  layoutPerRow: number;
  perRow: number;
  p95Frame: number;
  /** Shares (0 to 1) of frames that took longer than 16.7 and 50 ms. */
  above16: number;
  above50: number;
};

/** Start and length of the measured scroll, in px. Scrolling there and back before is the warm-up. */
const smooth = { from: 4_000, step: 80, slowdown: 1 };
const flung: Journey = { from: 30_000, distance: 80 * rowHeight, step: 1_600, slowdown: 0.985 };

export async function measureSmoothScroll(
  bench: BenchPage,
  speed: Speed,
  rows = 40,
): Promise<Scroll> {
  // On a slowed processor each row takes four times as long.
  const distance = (rows * rowHeight) / (speed === 4 ? 2 : 1);
  return measureScroll(bench, speed, { ...smooth, distance });
}

export async function measureFling(bench: BenchPage, speed: Speed): Promise<Scroll> {
  return measureScroll(bench, speed, flung);
}

async function measureScroll(bench: BenchPage, speed: Speed, journey: Journey): Promise<Scroll> {
  const { page, devtools } = bench;
  await page.bringToFront();
  // Move the pointer off the cards: a hovered card changes its look, and each frame would hit-test again.
  await page.mouse.move(0, 0);
  await bench.setSpeed(speed);
  await page.evaluate((way) => window.bench.scrollTo(way.from), journey);
  const before = await readMetrics(devtools);
  const frames = await page.evaluate((way) => window.bench.scroll(way), journey);
  const after = await readMetrics(devtools);
  await bench.setSpeed(1);
  const rows = journey.distance / rowHeight;
  const scriptPerRow = (after.script - before.script) / rows;
  const stylePerRow = (after.style - before.style) / rows;
  const layoutPerRow = (after.layout - before.layout) / rows;
  return {
    scriptPerRow,
    stylePerRow,
    layoutPerRow,
    perRow: scriptPerRow + stylePerRow + layoutPerRow,
    p95Frame: toQuantile(frames, 0.95),
    above16: toShareAbove(frames, 1000 / 60 + 1),
    above50: toShareAbove(frames, 50),
  };
}

/** Counts rows with missing cards during a fling, and all rows that it showed. */
export async function countBlankRows(
  bench: BenchPage,
  speed: Speed,
): Promise<{ blank: number; seen: number }> {
  await bench.page.bringToFront();
  await bench.setSpeed(speed);
  const counted = await bench.page.evaluate((way) => window.bench.countBlankRows(way), flung);
  await bench.setSpeed(1);
  return counted;
}
