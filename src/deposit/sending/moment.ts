/** A moment on two clocks: the wall clock can be set, and the ticks may stand still while the device sleeps. */
export type Moment = {
  /** ms since 1970. */
  wall: number;
  /** ms since this page was loaded. Nobody can set this clock. */
  ticks: number;
};

/** ms. Automatic corrections of a clock are smaller than this. */
const driftMs = 2_000;

/**
 * ms between two moments of this page, by the clock that says more. A wall clock that was set back hides how long
 * the device slept, so the answer is then infinite.
 */
export function computeElapsedMs(from: Moment, to: Moment): number {
  const wall = to.wall - from.wall;
  const ticks = to.ticks - from.ticks;
  return wall < ticks - driftMs ? Number.POSITIVE_INFINITY : Math.max(wall, ticks);
}
