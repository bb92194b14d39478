import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width of an element and its distance from the top of the document, in px. */
export type GridBox = {
  width: number;
  top: number;
  /** px, mostly 16. The height of a line of one rem: it follows the person's font and the space they want between lines. */
  rem: number;
};

/**
 * The box of the grid, whose first child is a `grid-line`, measured again when it or the page changes size. It is not
 * measured while scrolling, as that would force a layout.
 */
export function useGridBox(ref: RefObject<HTMLElement | null>): GridBox {
  const [box, setBox] = useState<GridBox>({ width: 0, top: 0, rem: 16 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const { width, top } = element.getBoundingClientRect();
      const rem = element.firstElementChild?.getBoundingClientRect().height || 16;
      const next = { width, top: Math.round(top + window.scrollY), rem };
      setBox((before) =>
        before.width === width && before.top === next.top && before.rem === rem ? before : next,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [ref]);
  return box;
}
