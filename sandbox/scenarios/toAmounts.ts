import { isRecord } from '../lib/isRecord';

/** The same items, each with `amount: 1`. */
export function toSingleUnits(items: readonly unknown[]): unknown[] {
  return items.map((item) => withAmount(item, 1));
}

/** The same items as stacks of 2 to 400 units. */
export function toStacks(items: readonly unknown[]): unknown[] {
  return items.map((item, index) => withAmount(item, 2 + ((index * index * 7) % 399)));
}

/** USD for one unit. 1,000 units of the first are worth $15.00, not $20.00. */
const fractions = [0.015, 0.0149, 0.025, 0.004, 1.005, 0.3333];

/** The same items as stacks of 1,000 units, priced in parts of a cent. */
export function toCentFractions(items: readonly unknown[]): unknown[] {
  return items.map((item, index) => {
    const stack = withAmount(item, 1_000);
    if (!isRecord(stack) || !isRecord(stack.offer)) return stack;
    return { ...stack, offer: { ...stack.offer, price: fractions[index % fractions.length] } };
  });
}

function withAmount(item: unknown, amount: number): unknown {
  if (!isRecord(item)) return item;
  const offer = isRecord(item.offer) ? { ...item.offer, maxAmount: amount } : undefined;
  return { ...item, amount, ...(offer === undefined ? {} : { offer }) };
}
