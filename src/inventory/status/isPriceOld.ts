/** ms for which the API caches prices (docs/api.md, Reading the inventory). Older ones may not be paid any more. */
const cachedMs = 15 * 60 * 1_000;

/** True if prices of `updatedAt` are stale at `now`, both ms since 1970. Prices of unknown age count as fresh. */
export function isPriceOld(updatedAt: number | undefined, now: number): boolean {
  return updatedAt !== undefined && now - updatedAt > cachedMs;
}
