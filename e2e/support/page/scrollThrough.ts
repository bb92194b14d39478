import type { JSHandle, Page } from '@playwright/test';

/**
 * Scrolls the window from top to end. At every stop it waits until nothing loads there any more, and
 * calls `look` in the page; returns all results. `stride` is in window heights: above 1 it relies on
 * the rows that are drawn beyond the window's edges.
 */
export function scrollThrough<Sight>(
  page: Page,
  look: JSHandle<() => Sight>,
  stride = 0.9,
): Promise<Sight[]> {
  // One call for the whole scroll: a call for each step would cost more than the scrolling.
  return page.evaluate(
    async (journey) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const list = () => document.querySelector('[role=listbox]');
      // A row holds its cards, and hidden placeholders for those that have not arrived.
      const isBusy = () =>
        list()?.ariaBusy === 'true' ||
        list()?.querySelector('[role=presentation] > [aria-hidden=true]') !== null;
      const settle = async () => {
        await frame();
        await frame();
        while (isBusy()) await frame();
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
    { look, stride },
  );
}
