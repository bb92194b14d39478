/** USD in whole cents. `1.005 * 100` is 100.49999999999999; fifteen digits carry what was meant. */
export function toCents(usd: number): number {
  return Math.round(Number((usd * 100).toPrecision(15)));
}

export function toUsd(cents: number): number {
  return cents / 100;
}
