import { setTimeout as wait } from 'node:timers/promises';
import type { Page, Request } from '@playwright/test';

export type SessionWatch = {
  /** Errors that nobody caught, and moments at which the page was blank. */
  faults: readonly string[];
  /** Waits until the API has answered all that was asked, or some seconds. */
  settle: () => Promise<void>;
};

/** Begins to watch a page; call it before the page is opened. */
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
      // A request whose answer is of no use to the page may never be said to have ended.
      for (let waited = 0; open.size > 0 && waited < 3_000; waited += 20) await wait(20);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    },
  };
}

/** Runs in the page: once something has been drawn, there is a heading or the cards at every moment. */
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
