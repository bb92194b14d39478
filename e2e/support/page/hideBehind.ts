import type { Page } from '@playwright/test';

/**
 * Takes out of the layout what nobody looks at, until the function that it returns is called: all that lies behind an open
 * dialog, or the cards where they look as on another screen. To lay them out takes most of the time.
 */
export async function hideBehind(page: Page, hasCards: boolean): Promise<() => Promise<void>> {
  const hidden = await page.evaluateHandle((areCardsShown) => {
    const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
    const found: HTMLElement[] = [];
    const hide = (element: Element | null | undefined) => {
      if (element instanceof HTMLElement) found.push(element);
    };
    for (let inner: Element | null | undefined = dialog; inner && inner !== document.body; ) {
      for (const other of inner.parentElement?.children ?? []) if (other !== inner) hide(other);
      inner = inner.parentElement;
    }
    // The list has its height by itself.
    if (!dialog && !areCardsShown)
      hide(document.querySelector('[role=listbox] > [role=presentation]'));
    for (const element of found) element.style.contentVisibility = 'hidden';
    return found;
  }, hasCards);
  return () =>
    hidden.evaluate((elements) => {
      for (const element of elements) element.style.contentVisibility = '';
    });
}
