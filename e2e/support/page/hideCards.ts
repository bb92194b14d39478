import type { Page } from '@playwright/test';

/** Takes the cards out of the layout, in which nothing else moves, until the function that it returns is called. */
export async function hideCards(page: Page): Promise<() => Promise<void>> {
  const setDisplay = (display: string) =>
    page.evaluate((value) => {
      // The list has its height by itself.
      const rows = document.querySelector<HTMLElement>('[role=listbox] > [role=presentation]');
      rows?.style.setProperty('display', value);
    }, display);
  await setDisplay('none');
  return () => setDisplay('');
}
