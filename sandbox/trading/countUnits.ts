import type { Trade } from './Trade';

/** The units of each item in these trades, by item id. */
export function countUnits(trades: readonly Trade[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id, units } of trades.flatMap(({ items }) => items)) {
    counts.set(id, (counts.get(id) ?? 0) + units);
  }
  return counts;
}
