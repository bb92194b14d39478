import type { Browser } from '@playwright/test';
import { type BenchPage, openWhole, type Technique } from './openPages';
import { type Metrics, readSettledMetrics } from './readMetrics';

/** Memory and elements of a page with an inventory. Sizes in bytes. */
export type Memory = {
  items: number;
  /** Number of elements in the document: the mean of several scroll positions, as cards differ. */
  elements: number;
  /** After the warm-up scrolls. */
  heapBefore: number;
  /** After ten more full scrolls. */
  heapAfter: number;
  nodesBefore: number;
  nodesAfter: number;
};

/** Stops of a full scroll. Each shows other cards, whatever the size of the inventory. */
const stops = 15;

/** The warm-up ends after this many scrolls that add less than 1 % to the heap. */
const warming = { scrolls: 5, growth: 1.01, most: 6 };

/** Measures ten full scrolls through a whole inventory, once caches are full and the code is compiled. */
export async function measureMemory(
  browser: Browser,
  origin: string,
  opening: { technique: Technique; scenario: string; items: number },
): Promise<Memory> {
  const bench = await openWhole(browser, origin, opening);
  const { page } = bench;
  await page.bringToFront();
  // The active card stays in the document wherever the window is, so each size gets one.
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
