import type { Item } from '~/assetpay/inventory/item';
import type { Picks } from '~/deposit/picks/pickedItems';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { toLineCents } from '~/lib/cents';
import type { BasketLine, BasketLineState, ReservedUnits } from './Basket';
import { countFreeUnits, countReservedUnits } from './countFreeUnits';

/** The present state that picks are compared with. */
export type Today = {
  items: ReadonlyMap<string, Item>;
  /** An item that is not among `items` is gone, and not just still loading. */
  isComplete: boolean;
  /** Items that are already part of a deposit. */
  reserved: ReservedUnits | undefined;
};

/** True if a line is part of the total. */
export function isCounted({ kind }: BasketLineState): boolean {
  return kind === 'ok' || kind === 'priceChanged';
}

/** Resolves each pick, in the order of picking. */
export function resolveLines(picks: Picks, today: Today): BasketLine[] {
  const lines: BasketLine[] = [];
  for (const [id, pick] of picks) {
    const item = today.items.get(id);
    const most = item ? Math.max(countFreeUnits(item, today.reserved), 1) : pick.amount;
    const amount = Math.min(pick.amount, most);
    const state = resolveState({ id, item, seenPrice: pick.price }, today);
    const cents = isCounted(state) ? toLineCents(item?.offer?.price ?? 0, amount) : 0;
    lines.push({ id, name: pick.name, item, state, amount, most, cents });
  }
  return lines;
}

type Seen = { id: string; item: Item | undefined; seenPrice: number };

function resolveState(
  { id, item, seenPrice }: Seen,
  { isComplete, reserved }: Today,
): BasketLineState {
  const part = reserved?.get(id);
  if (part?.by === 'attempt') return { kind: 'reserved', by: 'attempt' };
  if (item === undefined) return isComplete ? kinds.gone : kinds.loading;
  const isWhole = countReservedUnits(item, reserved) >= (item.amount ?? 1);
  // Some units of a stack may stand in an offer while the rest is free.
  if (part && isWhole) return { kind: 'reserved', by: part.by };
  const why = whyNotDepositable(item);
  if (why !== undefined) return { kind: 'refused', why };
  if (item.offer?.price === seenPrice) return kinds.ok;
  return { kind: 'priceChanged', seenPrice };
}

const kinds = {
  ok: { kind: 'ok' },
  gone: { kind: 'gone' },
  loading: { kind: 'loading' },
} as const satisfies Record<string, BasketLineState>;
