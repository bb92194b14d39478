import type { Item } from '~/assetpay/inventory/item';

/** What to take first: the dearest, the cheapest, or what is paid best for its market price. */
export const amountWays = ['fewest', 'cheapest', 'ratio'] as const;
export type AmountWay = (typeof amountWays)[number];

/** An item with what one unit brings, how many there are, and how many are taken. */
export type AmountLine = { item: Item; cents: number; most: number; units: number };

/** Cents to be reached, cents not to be passed, and how many lines may be taken. */
export type AmountLimits = { target: number; atMost: number; mostItems: number; way: AmountWay };

/** What the taken units bring together, in cents. */
export function sumLines(lines: readonly AmountLine[]): number {
  return lines.reduce((sum, { cents, units }) => sum + cents * units, 0);
}
