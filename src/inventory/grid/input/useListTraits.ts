import { type RefObject, useEffect } from 'react';

/**
 * Two habits that browsers differ in. Firefox does not show the focus by `:focus-visible` when a key follows a click,
 * so `data-keyed` says that the last input was a key; as in browsers, one of Control and its like alone is none. A mouse
 * in the list draws a frame, so it selects no text; the text stays selectable for the style sheet, as WebKit paints
 * search marks on no other.
 */
export function useListTraits(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const ending = new AbortController();
    const { signal } = ending;
    const onKey = (event: KeyboardEvent) => {
      if (!event.getModifierState(event.key)) element.setAttribute('data-keyed', '');
    };
    element.addEventListener('keydown', onKey, { signal });
    element.addEventListener('pointerdown', () => element.removeAttribute('data-keyed'), {
      signal,
    });
    element.addEventListener('selectstart', (event) => event.preventDefault(), { signal });
    return () => ending.abort();
  }, [list]);
}
