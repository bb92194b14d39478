import { attempt, type Measuring } from './attempt';
import type { BenchPage, Technique } from './openPages';
import { techniques } from './samples';

/** One page of each technique, which stays open for several measurements. */
export type HeldPages = Map<Technique, BenchPage>;

type Holding = { pages: HeldPages; open: (technique: Technique) => Promise<BenchPage> };

/** Opens one page of each technique by `open`, which is asked again for a page on which a measurement has failed. */
export async function holdPages(
  measuring: Measuring,
  open: (technique: Technique) => Promise<BenchPage>,
): Promise<Holding> {
  const pages: HeldPages = new Map();
  for (const technique of techniques) {
    const task = { what: `opening ${technique}`, seconds: 90 };
    pages.set(technique, await attempt(measuring, task, () => open(technique)));
  }
  return { pages, open };
}

export async function closePages({ pages }: Holding): Promise<void> {
  for (const bench of pages.values()) await bench.close();
}

/**
 * Measures on the held page of a technique. If that fails, closes the page, so that nothing of the failed attempt goes on,
 * and measures on a new one, after a measurement that warms it up as the rounds before have done with the old one.
 */
export function attemptOn<Value>(
  measuring: Measuring,
  { pages, open }: Holding,
  task: { technique: Technique; what: string; seconds: number },
  measure: (bench: BenchPage) => Promise<Value>,
): Promise<Value> {
  return attempt(measuring, task, async (time) => {
    const held = pages.get(task.technique);
    if (held !== undefined && time === 1) return measure(held);
    await held?.close();
    const bench = await open(task.technique);
    pages.set(task.technique, bench);
    await measure(bench);
    return measure(bench);
  });
}
