import { test as base, expect } from '@playwright/test';
import type { Driver, Engine } from './Driver';
import { createEnginePage, type EnginePage } from './enginePage';

type Fixtures = { enginePage: EnginePage };

/** The browser of a worker, or the reason that there is none. */
type Browser = { driver: Driver } | { why: string };

async function startBrowser({ name, start, whyAbsent }: Engine): Promise<Browser> {
  const why = whyAbsent();
  if (why !== undefined) return { why: `${name}: ${why}` };
  try {
    return { driver: await start('dark') };
  } catch (error) {
    const failed = `${name} does not start: ${error instanceof Error ? error.message : error}`;
    // The list of tests names no reasons.
    console.log(failed);
    return { why: failed };
  }
}

/** Opens a page of the origin without scripts, in a window of a desktop, and forgets what earlier tests have stored. */
async function clear({ open, run, resize }: EnginePage, origin: string): Promise<void> {
  await open(`${origin}/404.html`);
  await run(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await resize(1440, 900);
}

/**
 * Creates a `test` that runs in another engine than Chromium. Tests of one worker share a browser, as its start takes
 * longer than most tests. They are skipped, with the reason, where the engine is not installed or does not start, as
 * that says nothing of the page. A test fails at its end if the page threw an error.
 */
export function createEngineTest(engine: Engine) {
  return base.extend<Fixtures, { engineBrowser: Browser }>({
    engineBrowser: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here.
      async ({}, use) => {
        const browser = await startBrowser(engine);
        await use(browser);
        if ('driver' in browser) await browser.driver.stop();
      },
      { scope: 'worker', timeout: 60_000 },
    ],
    enginePage: async ({ engineBrowser, baseURL }, use, info) => {
      if ('why' in engineBrowser) {
        info.skip(true, engineBrowser.why);
        return;
      }
      const { driver } = engineBrowser;
      const page = createEnginePage(driver);
      const known = driver.errors.length;
      await clear(page, baseURL ?? '');
      await use(page);
      if (info.status !== info.expectedStatus) {
        const body = await page.screenshot();
        await info.attach(`${engine.name}.png`, { body, contentType: 'image/png' });
      }
      expect(driver.errors.slice(known), 'the page throws nothing').toEqual([]);
    },
  });
}

/** Collects the errors and policy violations of the page from now on, until it is left. */
export async function watchFaults({ run }: EnginePage): Promise<() => Promise<unknown>> {
  await run(() => {
    const faults: string[] = [];
    document.addEventListener('read-faults', () => {
      document.documentElement.dataset.faults = JSON.stringify(faults);
    });
    window.addEventListener('error', ({ message }) => {
      // Harmless: the observer continues in the next frame.
      if (!message.startsWith('ResizeObserver loop')) faults.push(message);
    });
    window.addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      faults.push(`policy: ${effectiveDirective} ${blockedURI}`),
    );
  });
  return () =>
    run(() => {
      document.dispatchEvent(new Event('read-faults'));
      return document.documentElement.dataset.faults;
    });
}
