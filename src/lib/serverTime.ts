/**
 * The server's clock, as far as its answers tell it. Ages, slots and holds compare moments of the server, and the clock
 * of a device may be hours or days wrong.
 */

/** ms. Smaller differences are the way of an answer through the network. */
const tolerableMs = 5_000;

/** ms. A moment further from the device's clock is taken for an error of the server. */
const believableMs = 50 * 60 * 60 * 1_000;

/** The server's clock minus the device's, ms. `header`: told by a `Date` header, which outdoes the rest. */
let lead: { ms: number; isHeader: boolean } | undefined;

/** The newest moment that had passed on the server, ms since 1970, and when it was heard on the page's own clock. */
let passed: { at: number; ticks: number } | undefined;

/** ms by which the server's clock is ahead of the device's; 0 if they agree or nothing is known. */
export function getServerLeadMs(): number {
  const leadMs = lead?.ms ?? Math.max(0, computePassedLeadMs());
  return Math.abs(leadMs) < tolerableMs ? 0 : leadMs;
}

/** The time on the server, ms since 1970. */
export function getServerNow(): number {
  return Date.now() + getServerLeadMs();
}

/** Hears the `Date` header of an answer that has just arrived; `null` if CORS hides it. */
export function hearDateHeader(header: string | null): void {
  const at = Date.parse(header ?? '');
  if (!Number.isNaN(at)) lead = { ms: at - Date.now(), isHeader: true };
}

/**
 * Hears a moment (ms since 1970) that had passed on the server when it answered. With `isNow` it was that very moment,
 * which corrects a fast clock too; without, only a slow one shows.
 */
export function hearServerMoment(at: number | undefined, isNow = false): void {
  if (at === undefined || !(Math.abs(at - Date.now()) < believableMs)) return;
  if (isNow && !lead?.isHeader) lead = { ms: at - Date.now(), isHeader: false };
  if (at > getServerNow()) passed = { at, ticks: performance.now() };
}

/** Forgets all that was heard. */
export function forgetServerTime(): void {
  lead = undefined;
  passed = undefined;
}

function computePassedLeadMs(): number {
  if (passed === undefined) return 0;
  return passed.at + performance.now() - passed.ticks - Date.now();
}
