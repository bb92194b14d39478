import type { Browser, BrowserContext, Page } from '@playwright/test';

/** The browser, the origin of all pages, and a function that tells of the current step. */
export type Measuring = { browser: Browser; origin: string; say: (what: string) => void };

/** s. A page that is asked what it waits for answers at once or never; a context closes at once or never. */
const patience = { question: 3, closing: 10 };

/** Says that something has not happened in time. */
export class Overdue extends Error {}

/** Waits for `work` at most `seconds`. Throws `Overdue`, which says what was waited for, if it has not ended by then. */
export async function within<Value>(
  seconds: number,
  what: string,
  work: Promise<Value>,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Overdue(`${what}: no end after ${seconds} s`)),
      seconds * 1_000,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

type Contexts = Pick<Browser, 'contexts'>;

/**
 * Measures within `seconds`, and once more if that fails, as a browser can lose a frame or a key on a busy machine, and
 * most waits for a page have no end of their own. Whatever the failed attempt opened is closed first. `measure` hears
 * which attempt it is, from 1. Throws what the second attempt threw, with what each open page was waiting for.
 */
export async function attempt<Value>(
  { browser, say }: { browser: Contexts; say: Measuring['say'] },
  { what, seconds }: { what: string; seconds: number },
  measure: (time: number) => Promise<Value>,
): Promise<Value> {
  const known = new Set(browser.contexts());
  for (let time = 1; ; time += 1) {
    try {
      return await within(seconds, what, measure(time));
    } catch (error) {
      const failed = error instanceof Error ? error.message : String(error);
      const waiting = await describeWaits(browser);
      const opened = browser.contexts().filter((context) => !known.has(context));
      for (const context of opened) await closeContext(context);
      const why = [failed, ...waiting].join('\n  ');
      if (time === 2) throw new Error(`${what} failed twice.\n  ${why}`, { cause: error });
      say(`${what} failed, and is measured once more.\n  ${why}`);
    }
  }
}

/** Closes a context, or leaves one that does not close. */
export async function closeContext(context: BrowserContext): Promise<void> {
  await within(patience.closing, 'closing a page', context.close()).catch(() => undefined);
}

/** One line for each open page that waits for something or does not answer. */
async function describeWaits(browser: Contexts): Promise<string[]> {
  const pages = browser.contexts().flatMap((context) => context.pages());
  const lines = await Promise.all(pages.map(describeWait));
  return lines.flatMap((line) => line ?? []);
}

async function describeWait(page: Page): Promise<string | undefined> {
  const address = page.url().replace(/#.*/, '');
  try {
    const question = page.evaluate(() => ({
      look: document.visibilityState,
      state: document.readyState,
      waits: Object.entries(window.bench?.waits ?? {}).filter(([, count]) => count > 0),
    }));
    const { look, state, waits } = await within(patience.question, 'an answer', question);
    if (waits.length === 0 && state === 'complete') return undefined;
    const counts = waits.map(([what, count]) => `${what} (${count})`).join(', ');
    return `${address}, ${look}, ${state}, waits for ${counts || 'nothing of the bench'}`;
  } catch {
    return `${address} does not answer`;
  }
}
