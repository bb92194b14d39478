import type { Browser } from '@playwright/test';
import { openWhole, type Technique } from './openPages';
import { readSettledMetrics } from './readMetrics';

/** What a page holds of an inventory. Sizes in bytes. */
export type Memory = {
  items: number;
  /** Elements of the document. */
  elements: number;
  /** Once each page of it has been seen. */
  heapBefore: number;
  /** After ten more full scrolls. */
  heapAfter: number;
  nodesBefore: number;
  nodesAfter: number;
};

/** Stops of a full scroll: each shows other cards, whatever the size of the inventory. */
const stops = 25;

/** Ten full scrolls through a whole inventory, after one that lets every cache fill. */
export async function measureMemory(
  browser: Browser,
  origin: string,
  opening: { technique: Technique; scenario: string; items: number },
): Promise<Memory> {
  const bench = await openWhole(browser, origin, opening);
  const { page, devtools } = bench;
  await page.bringToFront();
  await page.evaluate((count) => window.bench.scrollThrough(1, count), stops);
  const before = await readSettledMetrics(devtools);
  await page.evaluate((count) => window.bench.scrollThrough(10, count), stops);
  const after = await readSettledMetrics(devtools);
  const elements = await page.evaluate(() => document.getElementsByTagName('*').length);
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
