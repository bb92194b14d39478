import { randomUUID } from 'node:crypto';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from './expectNoAxeViolations';

declare global {
  interface Window {
    notePolicyViolation: (violation: string) => Promise<void>;
  }
}

/** A spec finds all it needs in one place. */
export { expect, expectNoAxeViolations };

type Watch = {
  /** Whether a test breaks the page's policy on purpose, to see what stops it. */
  breaksPolicy: boolean;
  /** Hosts a test may reach beside the page's own, such as `steam.example:443`. */
  allowedHosts: readonly string[];
  watchContext: undefined;
};

/**
 * Collects what no test of this page may do, whatever it is about. It only listens: intercepting every
 * request would switch the browser's cache off and slow each picture down.
 */
function watchFaults(context: BrowserContext, isAllowed: (url: URL) => boolean): string[] {
  const faults: string[] = [];
  const note = (what: string, address: string) => {
    if (!isAllowed(new URL(address))) faults.push(`${what} to another host: ${address}`);
  };
  context.on('request', (request) => note('request', request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => note('socket', socket.url())));
  context.on('weberror', (webError) => {
    faults.push(`uncaught error: ${webError.error().stack ?? webError.error().message}`);
  });
  return faults;
}

const policyWords =
  /Content[ -]Security[ -]Policy|Permissions[ -]Policy|Trusted ?(Type|HTML|Script)|integrity/;

/**
 * Notes whatever a browser refuses because of the page's policy, Trusted Types and hashes included. Where
 * no event tells it (a header that is not understood, a file with another hash), the console does.
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

/** Playwright's `test`, failing at its end if the page left its host, threw, or broke its policy. */
export const test = base.extend<Watch>({
  allowedHosts: [[], { option: true }],
  breaksPolicy: [false, { option: true }],
  watchContext: [
    async ({ context, baseURL, allowedHosts, breaksPolicy }, use) => {
      const hosts = new Set([new URL(baseURL ?? 'http://127.0.0.1').host, ...allowedHosts]);
      const isAllowed = (url: URL) => hosts.has(url.host) || url.host === '';
      const faults = watchFaults(context, isAllowed);
      if (!breaksPolicy) await watchPolicy(context, (violation) => faults.push(violation));
      await use(undefined);
      expect(faults, 'the page stays on its host, throws nothing and keeps its policy').toEqual([]);
    },
    { auto: true },
  ],
});

/** The token of a new user of one sandbox scenario, who shares nothing with another test. */
export function createScenarioToken(name: string): string {
  return `sandbox-${name}~${test.info().testId}-${randomUUID().slice(0, 8)}`;
}

/**
 * Opens the page as a new user of one sandbox scenario: nobody shares an inventory, a trade or a
 * rate limit with another test. Answers the token.
 */
export async function openScenario(page: Page, name: string, search = ''): Promise<string> {
  const token = createScenarioToken(name);
  // From the page itself a new fragment alone would be no navigation, and its token not read.
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`/${search}#token=${token}`);
  return token;
}

/** Collects the addresses of the page's inventory requests from now on; call it before the page is opened. */
export function watchInventoryRequests(page: Page): readonly URL[] {
  const urls: URL[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (request.method() === 'GET' && url.pathname.endsWith('/client/inventory')) urls.push(url);
  });
  return urls;
}

/** Counts the page's inventory requests from now on; call it before the page is opened. */
export function inventoryRequests(page: Page): () => number {
  const urls = watchInventoryRequests(page);
  return () => urls.length;
}
