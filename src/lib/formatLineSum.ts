import { toLineCents } from './cents';
import { formatCents, formatUsd } from './money';

/**
 * The sum of `units` at `usd` each, in whole cents. A sum that rounds to no cent is shown as it is, so that nothing
 * that is sold reads as `$0.00`: one unit at `0.004` → `$0.004`.
 */
export function formatLineSum(usd: number, units: number): string {
  const cents = toLineCents(usd, units);
  return cents === 0 ? formatUsd(usd * units) : formatCents(cents);
}
