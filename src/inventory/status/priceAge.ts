/** ms for which the API keeps prices (the seed): older ones may no longer be what it pays. */
const keptMs = 15 * 60 * 1_000;

/** Whether prices read at `updatedAt` may have changed by `now`, both ms since 1970; unknown ages count as young. */
export function isOld(updatedAt: number | undefined, now: number): boolean {
  return updatedAt !== undefined && now - updatedAt > keptMs;
}
