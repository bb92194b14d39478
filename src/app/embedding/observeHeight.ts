/** CSS px below which a change of height is noise. */
const leastChange = 2;

/**
 * Calls `listener` with the height of the page's content in CSS px, at once and after each change. The content is
 * measured, not the document, which is never lower than its frame. Returns a function that ends it.
 */
export function observeHeight({ body }: Document, listener: (px: number) => void): () => void {
  const content = body.querySelector('#root')?.firstElementChild;
  if (!content) return () => {};
  let last = Number.NEGATIVE_INFINITY;
  const observer = new ResizeObserver(() => {
    const px = Math.ceil(content.getBoundingClientRect().height);
    if (Math.abs(px - last) < leastChange) return;
    last = px;
    listener(px);
  });
  observer.observe(content);
  return () => observer.disconnect();
}
