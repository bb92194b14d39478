import type { Page, Route } from '@playwright/test';
import { loadedAddressPlaces, readPlaces, sessionKey } from '../support/leaks/readPlaces';
import { depositButton } from '../support/page/deposits';
import { cards } from '../support/page/grid';
import { listStartFiles } from '../support/page/heldCode';
import { createScenarioToken, expect, test } from '../support/page/test';

/** ms. Later than all that the start itself waits for. */
const lateMs = 2_000;

/** A fault of one of the files that begin a visit: the answer to each request for it. */
type Fault = {
  name: string;
  /** The file arrives, unchanged, when it is asked for once more, or later. */
  passes: 'asked again' | 'in time' | undefined;
  answer: (route: Route, asked: number) => unknown;
};

/** Answers with something that a network or a host has put in the place of the file. */
function spoil(route: Route) {
  const isStyle = route.request().url().includes('.css');
  return isStyle
    ? route.fulfill({ body: 'body { display: none }', contentType: 'text/css' })
    : route.fulfill({ body: 'window.isWrong = true;', contentType: 'text/javascript' });
}

const faults: readonly Fault[] = [
  {
    name: 'lost once',
    passes: 'asked again',
    answer: (route, asked) => (asked === 1 ? route.abort() : route.continue()),
  },
  {
    name: 'wrong bytes once',
    passes: 'asked again',
    answer: (route, asked) => (asked === 1 ? spoil(route) : route.continue()),
  },
  {
    name: 'late',
    passes: 'in time',
    answer: (route) => setTimeout(() => route.continue().catch(() => undefined), lateMs),
  },
  { name: 'lost for good', passes: undefined, answer: (route) => route.abort() },
  { name: 'wrong bytes for good', passes: undefined, answer: spoil },
];

/** Tells the page with its styles from the words of `index.html`, for which a person waits some seconds and this does not. */
async function readOutcome(page: Page): Promise<'whole' | 'says what to do' | 'neither'> {
  const isThere = (await depositButton(page).isVisible()) && (await cards(page).count()) > 1;
  const isStyled = await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
    const [first, second] = document.querySelectorAll('[role=option]');
    return first?.getBoundingClientRect().top === second?.getBoundingClientRect().top;
  });
  if (isThere && isStyled) return 'whole';
  const isEmpty = !isThere && (await page.getByRole('heading').count()) === 0;
  const words = page.getByText('This page is taking long to load');
  const areRead = await words.evaluateAll((found) =>
    found.some(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        one.getBoundingClientRect().bottom < innerHeight,
    ),
  );
  return isEmpty && areRead ? 'says what to do' : 'neither';
}

/** The places that hold the token, but for those that always do (SECURITY.md). */
async function listTokenPlaces(page: Page, token: string): Promise<string[]> {
  const known = [`the session storage of ${sessionKey}`, ...loadedAddressPlaces];
  return Object.entries(await readPlaces(page.mainFrame()))
    .filter(([place, text]) => text.includes(token) && !known.includes(place))
    .map(([place]) => place);
}

for (const file of listStartFiles()) {
  // Nothing of the page runs without its first file: nobody asks for that again, or takes the token out of the address.
  const isFirst = file.startsWith('index-visit-');
  // The texts are an import, which no browser of the page's line holds to a hash.
  const isHashed = !file.startsWith('texts-');

  test.describe(`a file that begins a visit, ${file.replace(/-[\w-]{6,8}\./, '.')}`, () => {
    test.use({ breaksPolicy: true, spoilsCode: true });

    test('lost, late or of wrong bytes: the page recovers or says what to do, reads the inventory once and keeps the token', async ({
      page,
    }) => {
      const addresses: string[] = [];
      page.on('request', (request) => addresses.push(request.url()));
      for (const { name, passes, answer } of faults) {
        await test.step(name, async () => {
          let asked = 0;
          const isFile = (url: URL) => url.pathname.endsWith(`/assets/${file}`);
          await page.route(isFile, (route) => {
            asked += 1;
            return answer(route, asked);
          });
          await page.goto('about:blank');
          addresses.splice(0);
          const token = createScenarioToken('fifty');
          await page.goto(`/#token=${token}`, { waitUntil: 'commit' });
          const isLost = passes === undefined || (isFirst && passes === 'asked again');
          await expect.poll(() => asked, { timeout: 20_000 }).toBeGreaterThan(0);
          // The words are there from the beginning: time for whatever would replace them.
          if (isLost) await page.waitForTimeout(500);
          await expect
            .poll(() => readOutcome(page), { timeout: 20_000 })
            .toBe(isLost ? 'says what to do' : 'whole');
          const reads = addresses.filter((address) => address.includes('/client/inventory'));
          expect(reads.length).toBeLessThanOrEqual(1);
          expect(addresses.filter((address) => address.includes(token))).toEqual([]);
          const isUntaken = isFirst && isLost;
          expect(await listTokenPlaces(page, token)).toEqual(
            isUntaken ? ['the address', 'the history'] : [],
          );
          const isWrong = await page.evaluate(() => Reflect.has(window, 'isWrong'));
          if (isHashed) expect(isWrong, 'wrong bytes never run').toBe(false);
          await page.unroute(isFile);
        });
      }
    });
  });
}
