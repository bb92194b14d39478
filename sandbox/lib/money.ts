/** USD in whole cents. `1.005 * 100` is 100.49999999999999; fifteen digits carry what was meant. */
export function toCents(usd: number): number {
  return Math.round(Number((usd * 100).toPrecision(15)));
}

export function toUsd(cents: number): number {
  return cents / 100;
}

/** What `amount` units at a price of `usd` each come to, in cents: the line is rounded, not the unit. */
export function toLineCents(usd: number, amount: number): number {
  const tenBillionths = BigInt(usd.toFixed(10).replace('.', '')) * BigInt(amount);
  return Number((tenBillionths + 50_000_000n) / 100_000_000n);
}
