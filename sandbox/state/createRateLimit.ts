/** Requests a minute and merchant, by route (contract.md 3.5, 4, 5). */
export const rateLimits = {
  inventory: { verified: 1_000, unverified: 10 },
  deposit: { verified: 500, unverified: 5 },
  trades: { verified: 3_000, unverified: 30 },
} satisfies Record<string, { verified: number; unverified: number }>;

export type LimitedRoute = keyof typeof rateLimits;

const windowMs = 60_000;

/** Counts requests in a sliding minute. A refused request does not count. */
export function createRateLimit(limit: number) {
  let times: number[] = [];
  return {
    /** Lets a request at `now` (ms) pass, or says after how many seconds to come back. */
    whyNotNow(now: number): number | undefined {
      times = times.filter((time) => time > now - windowMs);
      const oldest = times[0];
      if (oldest !== undefined && times.length >= limit) {
        return Math.max(1, Math.ceil((oldest + windowMs - now) / 1000));
      }
      times.push(now);
      return undefined;
    },
  };
}
