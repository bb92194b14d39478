import type { Item } from '~/assetpay/inventory/item';
import { LayeredPicks } from '~/deposit/picks/layeredPicks';
import type { Picks } from '~/deposit/picks/pickedItems';
import { toCents } from '~/lib/cents';
import type { Basket, Taken } from './Basket';
import { type BasketPart, joinParts, takeOut, toPart } from './basketParts';
import { resolveLines, type Today } from './resolveLines';

/**
 * The picks against the inventory as it is now. The total is the sum of the lines, in cents; `collateral`
 * (USD) covers as much of it as it can. `isComplete` says whether an item that is not among `items` is gone
 * or has not arrived yet; `taken` items are part of a deposit already. The maps are remembered by their
 * identity: who changes one makes a new one.
 */
export function resolveBasket(
  items: ReadonlyMap<string, Item>,
  picks: Picks,
  inventory: { isComplete: boolean; collateral: number | undefined; taken?: Taken },
): Basket {
  const { isComplete, collateral, taken } = inventory;
  const part = resolvePicks(picks, { items, isComplete, taken });
  const nowCents = Math.min(part.totalCents, toCents(collateral ?? 0));
  return { ...part, nowCents, laterCents: part.totalCents - nowCents };
}

/** Only what has been picked and let go since the base is worked out anew. */
function resolvePicks(picks: Picks, today: Today): BasketPart {
  if (!(picks instanceof LayeredPicks)) return getPart(picks, today);
  const { base, gone, added } = picks;
  const left = takeOut(getPart(base, today), gone);
  return joinParts(left, toPart(resolveLines(added, today)));
}

/** The last answer for each base: the next pick asks for it again. */
const parts = new WeakMap<Picks, { today: Today; part: BasketPart }>();

function getPart(picks: Picks, today: Today): BasketPart {
  const known = parts.get(picks);
  if (known !== undefined && isSame(known.today, today)) return known.part;
  const part = toPart(resolveLines(picks, today));
  parts.set(picks, { today, part });
  return part;
}

function isSame(one: Today, other: Today): boolean {
  const { items, isComplete, taken } = one;
  return items === other.items && isComplete === other.isComplete && taken === other.taken;
}
