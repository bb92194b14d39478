import { type RefObject, useEffect } from 'react';

/** Calls `onDismiss` for Escape and for a press on what dims the page: the element itself, and nothing in it. */
export function useDismissal(
  element: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onDismiss: () => void,
): void {
  useEffect(() => {
    if (!isOpen) return;
    const listening = new AbortController();
    const { signal } = listening;
    const onKey = ({ key, defaultPrevented }: KeyboardEvent) => {
      // A dialog above takes its own Escape.
      const isCovered = document.querySelector('dialog[open]') !== null;
      if (key === 'Escape' && !defaultPrevented && !isCovered) onDismiss();
    };
    document.addEventListener('keydown', onKey, { signal });
    element.current?.addEventListener(
      'click',
      ({ target, currentTarget, offsetY }) => {
        if (target === currentTarget && offsetY < 0) onDismiss();
      },
      { signal },
    );
    return () => listening.abort();
  }, [element, isOpen, onDismiss]);
}
