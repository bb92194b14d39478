import type { JSHandle, Page } from '@playwright/test';

/**
 * Scrolls the window from its top to its end and answers what `look`, which runs in the page, saw
 * wherever the window stood still, once nothing was being loaded there any more. `stride` is in heights of
 * the window: above 1 it counts on the rows that are drawn beyond the window's edges.
 */
export function scrollThrough<Sight>(
  page: Page,
  look: JSHandle<() => Sight>,
  stride = 0.9,
): Promise<Sight[]> {
  // One call for the whole way: a call a step would be traced and cost more than the scrolling.
  return page.evaluate(
    async (journey) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const list = () => document.querySelector('[role=listbox]');
      // A row holds its cards, and in place of those that have not come yet what nobody hears.
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
