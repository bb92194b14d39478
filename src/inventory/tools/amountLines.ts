import type { Item } from '~/assetpay/inventory/item';
import { toLineCents } from '~/lib/cents';

/** The order of taking: the most expensive first, the cheapest, or the best ratio of offer to market. */
export const amountWays = ['cheapest', 'fewest', 'ratio'] as const;
export type AmountWay = (typeof amountWays)[number];

/** An item with its unit price (USD), the units there are (`most`), and the units taken. */
export type AmountLine = { item: Item; price: number; most: number; units: number };

/** The target in cents, the most cents allowed, and the most items allowed. */
export type AmountLimits = { target: number; atMost: number; mostItems: number; way: AmountWay };

/** The value of the taken units of all lines, in cents. */
export function sumLines(lines: readonly AmountLine[]): number {
  return lines.reduce((sum, line) => sum + sumUnits(line), 0);
}

/** The value of units of a line, in cents; of the taken ones by default. Prices may have parts of a cent. */
export function sumUnits({ price, units: taken }: AmountLine, units = taken): number {
  return toLineCents(price, units);
}

/** The fewest units worth at least `cents`; all units if they are worth less. */
export function countUnits(line: AmountLine, cents: number): number {
  let from = 0;
  let to = line.most;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sumUnits(line, middle) < cents) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The value of the cheapest unit in cents, but at least 1, the smallest difference there is. */
export function findLeastUnit(lines: readonly AmountLine[], most: number): number {
  return lines.reduce((least, line) => Math.min(least, Math.max(1, sumUnits(line, 1))), most);
}
