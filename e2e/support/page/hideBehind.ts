import type { Page } from '@playwright/test';
import { hideCards } from './hideCards';

/**
 * Takes out of the layout what nobody looks at, until the function that it returns is called: all that lies behind an open
 * dialog, or the cards where they look as on another screen. To lay them out takes most of the time.
 */
export async function hideBehind(page: Page, hasCards: boolean): Promise<() => Promise<void>> {
  const hidden = await page.evaluateHandle(() => {
    const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
    const found: HTMLElement[] = [];
    const hide = (element: Element | null | undefined) => {
      if (element instanceof HTMLElement) found.push(element);
    };
    for (let inner: Element | null | undefined = dialog; inner && inner !== document.body; ) {
      for (const other of inner.parentElement?.children ?? []) if (other !== inner) hide(other);
      inner = inner.parentElement;
    }
    for (const element of found) element.style.contentVisibility = 'hidden';
    return found;
  });
  // Whoever asks for the box or the style of a card would have all of them laid out, hidden or not.
  const isDialog = await hidden.evaluate(({ length }) => length > 0);
  const showCards = hasCards && !isDialog ? undefined : await hideCards(page);
  return async () => {
    await hidden.evaluate((elements) => {
      for (const element of elements) element.style.contentVisibility = '';
    });
    await showCards?.();
  };
}
