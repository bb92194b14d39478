import { randomUUID } from 'node:crypto';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from './expectNoAxeViolations';

declare global {
  interface Window {
    notePolicyViolation: (violation: string) => Promise<void>;
  }
}

/** Specs import `test`, `expect` and the axe check from here. */
export { expect, expectNoAxeViolations };

type Watch = {
  /** True if the test breaks the page's policy on purpose, to see what stops it. */
  breaksPolicy: boolean;
  /** True if the test gives the page wrong code on purpose: a module without its exports throws where nobody can catch it. */
  spoilsCode: boolean;
  /** Hosts that a test may reach beside the page's own, such as `steam.example:443`. */
  allowedHosts: readonly string[];
  watchContext: undefined;
};

/**
 * Collects requests to other hosts and uncaught errors. It only listens: intercepting every request
 * would switch off the browser's cache and slow down each picture.
 */
function watchFaults(
  context: BrowserContext,
  isAllowed: (url: URL) => boolean,
  mayThrow: boolean,
): string[] {
  const faults: string[] = [];
  const note = (what: string, address: string) => {
    if (!isAllowed(new URL(address))) faults.push(`${what} to another host: ${address}`);
  };
  context.on('request', (request) => note('request', request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => note('socket', socket.url())));
  context.on('weberror', (webError) => {
    if (mayThrow) return;
    faults.push(`uncaught error: ${webError.error().stack ?? webError.error().message}`);
  });
  return faults;
}

const policyWords =
  /Content[ -]Security[ -]Policy|Permissions[ -]Policy|Trusted ?(Type|HTML|Script)|integrity/;

/**
 * Notes everything that the browser refuses because of the page's policy, Trusted Types and hashes
 * included. A header it cannot parse or a file with a wrong hash fires no event, only a console message.
 */
async function watchPolicy(
  context: BrowserContext,
  note: (violation: string) => void,
): Promise<void> {
  context.on('console', (message) => {
    if (policyWords.test(message.text())) note(message.text());
  });
  await context.exposeBinding('notePolicyViolation', (_source, violation: string) => {
    note(violation);
  });
  await context.addInitScript(() => {
    window.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      const what = `${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`;
      void window.notePolicyViolation(`policy violation: ${what}`);
    });
  });
}

/** Playwright's `test`. It fails at its end if the page left its host, threw an error or broke its policy. */
export const test = base.extend<Watch>({
  allowedHosts: [[], { option: true }],
  breaksPolicy: [false, { option: true }],
  spoilsCode: [false, { option: true }],
  watchContext: [
    async ({ context, baseURL, allowedHosts, breaksPolicy, spoilsCode }, use) => {
      const hosts = new Set([new URL(baseURL ?? 'http://127.0.0.1').host, ...allowedHosts]);
      const isAllowed = (url: URL) => hosts.has(url.host) || url.host === '';
      const faults = watchFaults(context, isAllowed, spoilsCode);
      if (!breaksPolicy) await watchPolicy(context, (violation) => faults.push(violation));
      await use(undefined);
      expect(faults, 'the page stays on its host, throws nothing and keeps its policy').toEqual([]);
    },
    { auto: true },
  ],
});

/** Creates the token of a new user of a sandbox scenario, who shares nothing with another test. */
export function createScenarioToken(name: string): string {
  return `sandbox-${name}~${test.info().testId}-${randomUUID().slice(0, 8)}`;
}

/**
 * Opens the page as a new user of a sandbox scenario, who shares no inventory, trade or rate limit
 * with another test. Returns the token.
 */
export async function openScenario(page: Page, name: string, search = ''): Promise<string> {
  const token = createScenarioToken(name);
  // On the page itself a new fragment alone is no navigation, so its token would not be read.
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`/${search}#token=${token}`);
  return token;
}

/** Collects the addresses of the page's inventory requests from now on. Call it before opening the page. */
export function watchInventoryRequests(page: Page): readonly URL[] {
  const urls: URL[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (request.method() === 'GET' && url.pathname.endsWith('/client/inventory')) urls.push(url);
  });
  return urls;
}

/** Counts the page's inventory requests from now on. Call it before opening the page. */
export function inventoryRequests(page: Page): () => number {
  const urls = watchInventoryRequests(page);
  return () => urls.length;
}
