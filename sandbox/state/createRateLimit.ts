const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Requests of a merchant in each window, by route (docs/api.md, Rate limits). */
export const rateLimits = {
  inventory: { windowMs: minuteMs, verified: 1_000, unverified: 10 },
  deposit: { windowMs: minuteMs, verified: 500, unverified: 5 },
  trades: { windowMs: minuteMs, verified: 3_000, unverified: 30 },
  lookup: { windowMs: minuteMs, verified: 3_000, unverified: 100 },
  authenticate: { windowMs: hourMs, verified: 1_000_000, unverified: 100 },
} satisfies Record<string, { windowMs: number; verified: number; unverified: number }>;

export type LimitedRoute = keyof typeof rateLimits;

/** Counts requests in a sliding window (ms). A refused request does not count. */
export function createRateLimit(limit: number, windowMs = minuteMs) {
  let times: number[] = [];
  return {
    /** Counts a request at `now` (ms), or answers how many seconds to wait. */
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
