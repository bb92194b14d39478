/** ms for which the API caches prices (docs/api.md, Reading the inventory). Older ones may no longer be paid. */
const keptMs = 15 * 60 * 1_000;

/** Whether prices read at `updatedAt` may have changed by `now`, both ms since 1970; unknown ages count as young. */
export function isOld(updatedAt: number | undefined, now: number): boolean {
  return updatedAt !== undefined && now - updatedAt > keptMs;
}
