/** ms that one frame counts at most: a hidden tab or a frozen page shows nothing while its clock goes on. */
const longestFrameMs = 100;

/**
 * Calls `act` once the present drawing has been on the screen for `ms`, counted frame by frame. Returns a
 * function that cancels it.
 */
export function afterShown(ms: number, act: () => void): () => void {
  let shownMs = 0;
  let last: number | undefined;
  const count = (at: number) => {
    // The first frame paints the drawing; the time up to it does not count.
    if (last !== undefined) shownMs += Math.min(at - last, longestFrameMs);
    last = at;
    if (shownMs >= ms) act();
    else frame = requestAnimationFrame(count);
  };
  let frame = requestAnimationFrame(count);
  return () => cancelAnimationFrame(frame);
}
