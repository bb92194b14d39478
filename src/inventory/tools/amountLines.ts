import type { Item } from '~/assetpay/inventory/item';
import { toLineCents } from '~/lib/cents';

/** What to take first: the dearest, the cheapest, or what is paid best for its market price. */
export const amountWays = ['fewest', 'cheapest', 'ratio'] as const;
export type AmountWay = (typeof amountWays)[number];

/** An item with the price of one unit (USD), how many there are, and how many are taken. */
export type AmountLine = { item: Item; price: number; most: number; units: number };

/** Cents to be reached, cents not to be passed, and how many lines may be taken. */
export type AmountLimits = { target: number; atMost: number; mostItems: number; way: AmountWay };

/** What the taken units bring together, in cents. */
export function sumLines(lines: readonly AmountLine[]): number {
  return lines.reduce((sum, line) => sum + sumUnits(line), 0);
}

/** What so many units bring, in cents: those taken, unless told. Units may cost parts of a cent. */
export function sumUnits({ price, units: taken }: AmountLine, units = taken): number {
  return toLineCents(price, units);
}

/** The fewest units that bring `cents`; all of them where they do not. */
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

/** The least that a unit brings, in cents, and never less than one, as nothing comes closer than a cent. */
export function findLeastUnit(lines: readonly AmountLine[], most: number): number {
  return lines.reduce((least, line) => Math.min(least, Math.max(1, sumUnits(line, 1))), most);
}
