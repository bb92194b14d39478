import type { Item } from '~/assetpay/inventory/item';
import { LayeredPicks } from '~/deposit/picks/layeredPicks';
import type { Picks } from '~/deposit/picks/pickedItems';
import { toCents } from '~/lib/cents';
import type { Basket, ReservedUnits } from './Basket';
import { type BasketPart, createPart, mergeParts, withoutLines } from './basketParts';
import { resolveLines, type Today } from './resolveLines';

/**
 * Compares the picks with the present inventory. The total is the sum of the lines in cents, of which `collateral`
 * (USD) covers as much as it can. With `isComplete`, an item that is not among `items` is gone; without it, the
 * item has not loaded yet. `reserved` items are already part of a deposit. Results are memoised by the identity of
 * the maps, so a changed map must be a new one.
 */
export function resolveBasket(
  items: ReadonlyMap<string, Item>,
  picks: Picks,
  inventory: { isComplete: boolean; collateral: number | undefined; reserved?: ReservedUnits },
): Basket {
  const { isComplete, collateral, reserved } = inventory;
  const part = resolvePicks(picks, { items, isComplete, reserved });
  const nowCents = Math.min(part.totalCents, toCents(collateral ?? 0));
  return { ...part, nowCents, laterCents: part.totalCents - nowCents };
}

/** Resolves only the picks added and removed since the base. */
function resolvePicks(picks: Picks, today: Today): BasketPart {
  if (!(picks instanceof LayeredPicks)) return getPart(picks, today);
  const { base, gone, added } = picks;
  const left = withoutLines(getPart(base, today), gone);
  return mergeParts(left, createPart(resolveLines(added, today)));
}

/** The last result for each base, which the next pick needs again. */
const parts = new WeakMap<Picks, { today: Today; part: BasketPart }>();

function getPart(picks: Picks, today: Today): BasketPart {
  const known = parts.get(picks);
  if (known !== undefined && isSame(known.today, today)) return known.part;
  const part = createPart(resolveLines(picks, today));
  parts.set(picks, { today, part });
  return part;
}

function isSame(one: Today, other: Today): boolean {
  const { items, isComplete, reserved } = one;
  return items === other.items && isComplete === other.isComplete && reserved === other.reserved;
}
