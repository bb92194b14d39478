import type { Browser } from '@playwright/test';
import { openWhole, type Technique } from './openPages';
import { readSettledMetrics } from './readMetrics';

/** What a page holds of an inventory. Sizes in bytes. */
export type Memory = {
  items: number;
  /** Elements of the document: the mean of several places, as some cards show more than others. */
  elements: number;
  /** After so many scrolls that every cache is full and the browser has translated what it runs often. */
  heapBefore: number;
  /** After ten more full scrolls. */
  heapAfter: number;
  nodesBefore: number;
  nodesAfter: number;
};

/** Stops of a full scroll: each shows other cards, whatever the size of the inventory. */
const stops = 20;

const scrollsBefore = 6;

/** Ten full scrolls through a whole inventory, once everything is warm. */
export async function measureMemory(
  browser: Browser,
  origin: string,
  opening: { technique: Technique; scenario: string; items: number },
): Promise<Memory> {
  const bench = await openWhole(browser, origin, opening);
  const { page, devtools } = bench;
  await page.bringToFront();
  await page.evaluate((count) => window.bench.scrollThrough(count[0], count[1]), [
    scrollsBefore,
    stops,
  ] as const);
  const before = await readSettledMetrics(devtools);
  await page.evaluate((count) => window.bench.scrollThrough(10, count), stops);
  const after = await readSettledMetrics(devtools);
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
