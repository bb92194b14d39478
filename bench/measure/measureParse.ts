import type { Browser } from '@playwright/test';

/** ms to read an answer of 10,000 items: JSON.parse alone, and with the page's parser. */
export type Parse = { json: number[]; parsed: number[] };

/** Measures in a page that holds the product's own parser, in the same browser as everything else. */
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
