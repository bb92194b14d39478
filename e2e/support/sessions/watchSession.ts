import { setTimeout as wait } from 'node:timers/promises';
import type { Page, Request } from '@playwright/test';

export type SessionWatch = {
  /** Uncaught errors, and moments at which the page was blank. */
  faults: readonly string[];
  /** Waits until the API has answered every request, at most some seconds. */
  settle: () => Promise<void>;
};

/** Starts to watch a page. Call it before opening the page. */
export async function watchSession(page: Page): Promise<SessionWatch> {
  const faults: string[] = [];
  const open = new Set<Request>();
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  page.on('request', (request) => {
    if (/\/(client|sandbox\/token)/.test(new URL(request.url()).pathname)) open.add(request);
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  page.on('framenavigated', () => open.clear());
  await page.addInitScript(reportBlankPage);
  return {
    faults,
    settle: async () => {
      // Playwright may never report the end of a request that the page aborted.
      for (let waited = 0; open.size > 0 && waited < 3_000; waited += 20) await wait(20);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    },
  };
}

/** Runs in the page. After the first render there must always be a heading or the list of cards. */
function reportBlankPage(): void {
  let wasDrawn = false;
  const look = () => {
    const isDrawn = document.querySelector('h1, h2, [role=listbox]') !== null;
    if (wasDrawn && !isDrawn) reportError(new Error('the page is blank'));
    wasDrawn = isDrawn;
  };
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver(look).observe(document, { subtree: true, childList: true });
  });
}
