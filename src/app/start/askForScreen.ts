import { waitForRetry } from '~/lib/language/toRetryDelay';

/** ms to wait for `config.json`, then for the answer, then for its cards: the screen tells of what is late. */
const longestWaitsMs = { config: 1_000, answer: 300, cards: 500 };

/**
 * Lets the browser load the screen once the first answer begins to arrive. Before, its 90 kB would delay the request and
 * the answer; now they fill the time in which the line is idle. It runs once the first cards are painted: a screen that
 * comes out of the browser's cache would be faster than they are, and they would wait for all its work. An answer that is
 * late leaves its time to the screen. The script waits in a `template` of `index.html` (`scripts/hosting/startFirst.ts`): a
 * copy keeps its `integrity`, and needs no permission of Trusted Types.
 */
export async function askForScreen(
  document: Document,
  visit: Promise<{ answered: Promise<void> }>,
  cards: Promise<{ drawn: Promise<void> }>,
): Promise<void> {
  const start = await waitAtMost(longestWaitsMs.config, visit);
  const answered = start?.answered.then(() => true);
  const isAnswered = await waitAtMost(longestWaitsMs.answer, answered);
  const waiting = document.querySelector('template')?.content.querySelector('script');
  if (!waiting) return;
  preload(document, waiting);
  if (isAnswered) {
    await waitAtMost(
      longestWaitsMs.cards,
      cards.then(({ drawn }) => drawn),
    );
  }
  load(document, waiting, 0);
}

function preload(document: Document, waiting: HTMLScriptElement): void {
  // In its template the script has no address to which its own is relative.
  const { src, integrity } = document.importNode(waiting, true);
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.crossOrigin = '';
  Object.assign(link, { href: src, integrity });
  document.head.append(link);
}

/** A lost script is asked for again, less and less often. */
function load(document: Document, waiting: HTMLScriptElement, failures: number): void {
  const script = document.importNode(waiting, true);
  script.addEventListener('error', async () => {
    await waitForRetry(failures);
    load(document, waiting, failures + 1);
  });
  document.head.append(script);
}

/** Resolves with `undefined` if `event` takes longer than `ms`, or rejects. */
function waitAtMost<Result>(
  ms: number,
  event: Promise<Result> | undefined,
): Promise<Result | undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, event && ms, undefined);
    event?.then(resolve, () => resolve(undefined));
  });
}
