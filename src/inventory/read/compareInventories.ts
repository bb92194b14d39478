import type { Item } from '~/assetpay/inventory/item';
import { computeMaxAmount, whyNotDepositable } from '~/items/whyNotDepositable';
import { toLineCents } from '~/lib/cents';
import type { Inventory } from './mergePages';

/** Offers that changed, and by how many cents together. */
export type PriceMove = { count: number; cents: number };

/** The difference between two reads of an inventory. */
export type InventoryChange = {
  /** Items that are no longer there. */
  gone: number;
  /** Items that were not there before. */
  added: number;
  fell: PriceMove;
  rose: PriceMove;
};

/** Compares two reads of one inventory; `undefined` if nothing differs. Only whole ones tell what is gone or new. */
export function compareInventories(
  before: Inventory,
  after: Inventory,
): InventoryChange | undefined {
  const isWhole = before.isComplete && after.isComplete;
  const fell = { count: 0, cents: 0 };
  const rose = { count: 0, cents: 0 };
  let known = 0;
  for (const item of after.items) {
    const old = before.byId.get(item.id);
    if (old === undefined) continue;
    known += 1;
    const cents = computeMoveCents(old, item);
    if (cents === 0) continue;
    const move = cents < 0 ? fell : rose;
    move.count += 1;
    move.cents += Math.abs(cents);
  }
  const gone = isWhole ? before.items.length - known : 0;
  const added = isWhole ? after.items.length - known : 0;
  const isSame = gone + added + fell.count + rose.count === 0;
  return isSame ? undefined : { gone, added, fell, rose };
}

/** By how many cents the offer for all units of an item has changed; 0 if it is refused in one of the reads. */
function computeMoveCents(old: Item, item: Item): number {
  if (whyNotDepositable(old) !== undefined || whyNotDepositable(item) !== undefined) return 0;
  const units = computeMaxAmount(item);
  const toCents = ({ offer }: Item) => toLineCents(offer?.price ?? 0, units);
  return toCents(item) - toCents(old);
}
