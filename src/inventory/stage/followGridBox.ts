/** Width of a grid and its distance from the top of the document, in px. */
export type GridBox = {
  width: number;
  top: number;
  /** px, mostly 16. The height of a line of one rem: it follows the person's font and the space they want between lines. */
  rem: number;
};

/** The box of a grid that has not been measured. */
export const unknownBox: GridBox = { width: 0, top: 0, rem: 16 };

/**
 * Calls `onBox` when the box of `list` differs from the one before, at first from `known`: now, and whenever it or the
 * page changes size. The first child of `list` is a `grid-line`. It is not measured while scrolling, as that would force
 * a layout. Returns the function that stops it.
 */
export function followGridBox(
  list: Element,
  known: GridBox,
  onBox: (box: GridBox) => void,
): () => void {
  let box = known;
  const measure = () => {
    const { width, top: fromWindow } = list.getBoundingClientRect();
    const rem = list.firstElementChild?.getBoundingClientRect().height || 16;
    const top = Math.round(fromWindow + window.scrollY);
    if (box.width === width && box.top === top && box.rem === rem) return;
    box = { width, top, rem };
    onBox(box);
  };
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(list);
  observer.observe(document.body);
  return () => observer.disconnect();
}
