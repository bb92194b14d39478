import { waitForRetry } from '~/lib/language/toRetryDelay';

/** ms to wait for `config.json`, and then for the answer: the screen tells of both if they are late. */
const longestWaitsMs = { config: 1_000, answer: 300 };

/**
 * Lets the browser load the screen once the first answer begins to arrive. Before, its 90 kB would delay the request and
 * the answer; now they fill the time in which the line is idle. The script waits in a `template` of `index.html`
 * (`scripts/hosting/startFirst.ts`): a copy keeps its `integrity`, and needs no permission of Trusted Types.
 */
export async function askForScreen(
  document: Document,
  visit: Promise<{ answered: Promise<void> }>,
): Promise<void> {
  const start = await waitAtMost(longestWaitsMs.config, visit);
  await waitAtMost(longestWaitsMs.answer, start?.answered);
  const waiting = document.querySelector('template')?.content.querySelector('script');
  if (waiting) load(document, waiting, 0);
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
