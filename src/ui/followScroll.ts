/** px. Nearer to the top the bars stand in their places. */
const top = 320;

/** px. A finger that rests trembles less than this. */
const least = 8;

/**
 * Sets `data-bars="away"` on `root` while a finger scrolls down, until it scrolls up, taps or something gets the focus.
 * Scrolls without a finger change nothing: code and keys scroll too. Returns a function that stops it.
 */
export function followScroll(root: HTMLElement): () => void {
  let isTouched = false;
  let last = window.scrollY;
  const set = (isAway: boolean) => {
    if (isAway === (root.dataset.bars === 'away')) return;
    if (isAway) root.dataset.bars = 'away';
    else delete root.dataset.bars;
  };
  const touch = () => {
    isTouched = true;
    last = window.scrollY;
  };
  const scroll = () => {
    if (!isTouched) return;
    const at = window.scrollY;
    if (Math.abs(at - last) < least) return;
    set(at > last && at > top);
    last = at;
  };
  const show = () => {
    isTouched = false;
    set(false);
  };
  const stopping = new AbortController();
  const options = { passive: true, signal: stopping.signal };
  window.addEventListener('touchstart', touch, options);
  // Before the rows are drawn: to read the window after that forces a layout.
  window.addEventListener('scroll', scroll, { ...options, capture: true });
  window.addEventListener('click', show, options);
  window.addEventListener('focusin', show, options);
  return () => {
    stopping.abort();
    set(false);
  };
}
