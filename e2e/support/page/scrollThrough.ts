import type { JSHandle, Page } from '@playwright/test';
import { createWindowSetting } from './createWindowSetting';

/** ms. A stop at which the page does not come to rest for so long fails, and says what it waited for. */
const limitMs = 30_000;

/**
 * Scrolls the window from top to end. At every stop it waits until nothing loads there any more, and
 * calls `look` in the page; returns all results. `stride` is in window heights: above 1 it relies on
 * the rows that are drawn beyond the window's edges.
 */
export async function scrollThrough<Sight>(
  page: Page,
  look: JSHandle<() => Sight>,
  stride = 0.9,
): Promise<Sight[]> {
  const { resize, restore } = await createWindowSetting(page);
  const size = page.viewportSize();
  if (size !== null) await resize(size);
  // One call for the whole scroll: a call for each step would cost more than the scrolling.
  const sights = await page.evaluate(
    async (journey) => {
      /** The things that still move or load; empty once all are at rest. A row holds placeholders for cards that have not arrived. */
      const listUnrest = () => {
        const list = document.querySelector('[role=listbox]');
        const missing = list?.querySelectorAll('[role=presentation] > [aria-hidden=true]').length;
        return [
          ...(list === null ? [`no list, but “${document.body.innerText.slice(0, 200)}”`] : []),
          ...(list?.ariaBusy === 'true' ? ['the list is busy'] : []),
          ...(missing ? [`${missing} cards are missing`] : []),
        ];
      };
      const fail = (reason: string) => {
        const { scrollHeight } = document.documentElement;
        const place = `at ${Math.round(window.scrollY)} of ${scrollHeight} px`;
        return new Error(`${place}, after ${journey.limitMs} ms: ${reason}`);
      };
      const frame = () =>
        new Promise<number>((resolve, reject) => {
          const report = () => reject(fail(`no frame was drawn, ${document.visibilityState}`));
          const timer = setTimeout(report, journey.limitMs);
          requestAnimationFrame((now) => {
            clearTimeout(timer);
            resolve(now);
          });
        });
      const settle = async () => {
        const start = await frame();
        for (let now = await frame(); listUnrest().length > 0; now = await frame()) {
          if (now - start > journey.limitMs) throw fail(listUnrest().join(', '));
        }
      };
      const sights: ReturnType<typeof journey.look>[] = [];
      window.scrollTo(0, 0);
      for (let before = -1; window.scrollY > before; ) {
        await settle();
        sights.push(journey.look());
        before = window.scrollY;
        window.scrollBy(0, window.innerHeight * journey.stride);
      }
      return sights;
    },
    { look, stride, limitMs },
  );
  await restore();
  return sights;
}
