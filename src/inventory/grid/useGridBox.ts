import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width of an element and its distance from the top of the document, in px. */
export type GridBox = { width: number; top: number };

/**
 * The box of the grid, measured again when it or the page changes size. It is not measured while scrolling, as that
 * would force a layout.
 */
export function useGridBox(ref: RefObject<HTMLElement | null>): GridBox {
  const [box, setBox] = useState<GridBox>({ width: 0, top: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const { width, top } = element.getBoundingClientRect();
      const next = { width, top: Math.round(top + window.scrollY) };
      setBox((before) => (before.width === width && before.top === next.top ? before : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [ref]);
  return box;
}
