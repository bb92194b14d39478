/** A moment on both clocks: the one can be set, the other may stand still while the device sleeps. */
export type Moment = {
  /** ms since 1970. */
  wall: number;
  /** ms since this page was loaded; it is never set. */
  ticks: number;
};

/** Clocks are corrected by less than this without anybody touching them, in ms. */
const driftMs = 2_000;

/**
 * ms between two moments of this page, by whichever clock says more. A wall clock that was set back hides how
 * long the device slept: then it is for ever.
 */
export function toElapsedMs(from: Moment, to: Moment): number {
  const wall = to.wall - from.wall;
  const ticks = to.ticks - from.ticks;
  return wall < ticks - driftMs ? Number.POSITIVE_INFINITY : Math.max(wall, ticks);
}
