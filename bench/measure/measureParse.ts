import type { Browser } from '@playwright/test';

/** ms to read an answer of 10,000 items: its JSON alone, and with every item checked. */
export type Parse = { json: number[]; parsed: number[] };

/** Asks a page that holds the product's own parser, in the browser that everything else ran in. */
export async function measureParse(browser: Browser, origin: string): Promise<Parse> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/peers/parse.html#token=sandbox-ten-thousand~parse`);
  await page.waitForFunction(() => document.documentElement.dataset.result !== undefined);
  const text = await page.evaluate(() => document.documentElement.dataset.result ?? '');
  await context.close();
  const { json, parsed }: Parse = JSON.parse(text);
  return { json, parsed };
}
