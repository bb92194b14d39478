/** CSS px below which a change of height is noise. */
const leastChange = 2;

/**
 * Calls `listener` with the height of the page's content in CSS px, at once and after each change. The end of the last
 * part of `main` is measured: document, screen and basket are as high as the frame, and a frame that follows them
 * grows without end. Returns a function that ends it.
 */
export function observeHeight({ body }: Document, listener: (px: number) => void): () => void {
  const main = body.querySelector('main');
  const screen = main?.parentElement;
  if (!main || !screen) return () => {};
  let last = Number.NEGATIVE_INFINITY;
  const measure = () => {
    const end = main.lastElementChild?.getBoundingClientRect().bottom ?? 0;
    const space = Number.parseFloat(getComputedStyle(screen).paddingBlockEnd) || 0;
    const px = Math.ceil(end - screen.getBoundingClientRect().top + space);
    if (Math.abs(px - last) < leastChange) return;
    last = px;
    listener(px);
  };
  const sizes = new ResizeObserver(measure);
  const watch = () => {
    sizes.disconnect();
    for (const part of main.children) sizes.observe(part);
  };
  // Another game has another panel.
  const parts = new MutationObserver(watch);
  parts.observe(main, { childList: true });
  watch();
  return () => {
    sizes.disconnect();
    parts.disconnect();
  };
}
