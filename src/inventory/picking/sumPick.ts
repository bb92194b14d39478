import type { Item } from '~/assetpay/inventory/item';
import { toLineCents } from '~/lib/cents';
import { joinShort } from '~/lib/language/joinShort';
import { formatCents } from '~/lib/money';
import { sumWords } from './sumWords';

/** Some units of some items, added up. */
export type PickSum = {
  items: number;
  units: number;
  /** Their value: the sum of the lines that the basket would have. */
  cents: number;
};

export function sumPick(units: ReadonlyMap<Item, number>): PickSum {
  const sum = { items: 0, units: 0, cents: 0 };
  for (const [{ offer }, amount] of units) {
    if (amount < 1) continue;
    sum.items += 1;
    sum.units += amount;
    sum.cents += toLineCents(offer?.price ?? 0, amount);
  }
  return sum;
}

/** `30 stacks · 1,410 units · $76.35`, or plainly `12 items · $3.40` where nothing is stacked; of nothing, the count alone. */
export function describeSum({ items, units, cents }: PickSum): string {
  return joinShort([...listCounts(items, units), cents > 0 && formatCents(cents)]);
}

function listCounts(items: number, units: number): string[] {
  if (units === items) return [sumWords.items({ count: items })];
  return [sumWords.stacks({ count: items }), sumWords.units({ count: units })];
}
