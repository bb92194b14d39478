import { test as base, expect } from '@playwright/test';
import type { Driver, Engine } from './Driver';
import { createEnginePage, type EnginePage } from './enginePage';

type Fixtures = {
  scheme: 'dark' | 'light';
  driver: Driver;
  enginePage: EnginePage;
};

/**
 * Creates a `test` that runs in another engine than Chromium. It is skipped, with the reason, where the engine is
 * not installed or does not start, as that says nothing of the page. It fails at its end if the page threw an error.
 */
export function createEngineTest({ name, start, whyAbsent }: Engine) {
  return base.extend<Fixtures>({
    scheme: ['dark', { option: true }],
    driver: async ({ scheme }, use, info) => {
      const why = whyAbsent();
      info.skip(why !== undefined, `${name}: ${why}`);
      const driver = await start(scheme).catch((error: Error) => error);
      if (driver instanceof Error) {
        // The list of tests names no reasons.
        console.log(`${name} does not start: ${driver.message}`);
        info.skip(true, `${name} does not start: ${driver.message}`);
        return;
      }
      try {
        await use(driver);
        if (info.status !== info.expectedStatus) {
          const body = await createEnginePage(driver).screenshot();
          await info.attach(`${name}.png`, { body, contentType: 'image/png' });
        }
      } finally {
        await driver.stop();
      }
      expect(driver.errors, 'the page throws nothing').toEqual([]);
    },
    enginePage: async ({ driver }, use) => use(createEnginePage(driver)),
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
