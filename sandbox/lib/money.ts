/** USD in whole cents. `1.005 * 100` is 100.49999999999999, so 15 digits are kept before rounding. */
export function toCents(usd: number): number {
  return Math.round(Number((usd * 100).toPrecision(15)));
}

export function toUsd(cents: number): number {
  return cents / 100;
}

/** The worth of `amount` units at `usd` each, in cents. The line is rounded, not the unit. */
export function toLineCents(usd: number, amount: number): number {
  const tenBillionths = BigInt(usd.toFixed(10).replace('.', '')) * BigInt(amount);
  return Number((tenBillionths + 50_000_000n) / 100_000_000n);
}
