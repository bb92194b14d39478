import type { Browser } from '@playwright/test';
import { type BenchPage, openWhole, type Technique } from './openPages';
import { type Metrics, readSettledMetrics } from './readMetrics';

/** What a page holds of an inventory. Sizes in bytes. */
export type Memory = {
  items: number;
  /** Elements of the document: the mean of several places, as some cards show more than others. */
  elements: number;
  /** After so many scrolls that ever more of them add next to nothing. */
  heapBefore: number;
  /** After ten more full scrolls. */
  heapAfter: number;
  nodesBefore: number;
  nodesAfter: number;
};

/** Stops of a full scroll: each shows other cards, whatever the size of the inventory. */
const stops = 15;

/** Scrolls until everything is warm: five that add less than a hundredth to the heap. */
const warming = { scrolls: 5, growth: 1.01, most: 6 };

/** Ten full scrolls through a whole inventory, once every cache is full and the code is translated. */
export async function measureMemory(
  browser: Browser,
  origin: string,
  opening: { technique: Technique; scenario: string; items: number },
): Promise<Memory> {
  const bench = await openWhole(browser, origin, opening);
  const { page } = bench;
  await page.bringToFront();
  // The keyboard's own card is drawn wherever the window is: it has one in all sizes.
  await page.getByRole('listbox', { name: 'Inventory' }).press('Home');
  const before = await warmUp(bench);
  const after = await scrollThrough(bench, 10);
  const elements = await page.evaluate((count) => window.bench.countElements(count), stops);
  await bench.close();
  return {
    items: opening.items,
    elements,
    heapBefore: before.heap,
    heapAfter: after.heap,
    nodesBefore: before.nodes,
    nodesAfter: after.nodes,
  };
}

async function warmUp(bench: BenchPage): Promise<Metrics> {
  let known = await scrollThrough(bench, warming.scrolls);
  for (let time = 1; time < warming.most; time += 1) {
    const next = await scrollThrough(bench, warming.scrolls);
    const isWarm = next.heap < known.heap * warming.growth;
    known = next;
    if (isWarm) break;
  }
  return known;
}

async function scrollThrough({ page, devtools }: BenchPage, times: number): Promise<Metrics> {
  await page.evaluate(([scrolls, places]) => window.bench.scrollThrough(scrolls, places), [
    times,
    stops,
  ] as const);
  return readSettledMetrics(devtools);
}
