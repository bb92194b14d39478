import type { Item } from '~/assetpay/item';
import type { Refusal } from '~/items/whyNotDepositable';
import { toMaxAmount, whyNotDepositable } from '~/items/whyNotDepositable';
import { toCents } from '~/lib/money';
import type { Picks } from './picks';

/** Why an item is not free: its deposit may just be arriving, or its offer is open (design.md 3.4). */
export type TakenBy = 'attempt' | 'offer';

/** By item id. */
export type Taken = ReadonlyMap<string, TakenBy>;

/** What a pick means today. Only `ok` and `priceChanged` count towards the total. */
export type BasketLineState =
  | { kind: 'ok' }
  | { kind: 'priceChanged'; beforeCents: number }
  | { kind: 'refused'; why: Refusal }
  /** Part of a deposit already. */
  | { kind: 'taken'; by: TakenBy }
  /** No longer in the inventory. */
  | { kind: 'gone' }
  /** Its page of the inventory has not arrived yet. */
  | { kind: 'loading' };

export type BasketLine = {
  id: string;
  name: string;
  item: Item | undefined;
  state: BasketLineState;
  /** Units to deposit: at most `most`. */
  amount: number;
  most: number;
  /** Offer for all units; 0 when the line does not count. */
  cents: number;
};

export type Basket = {
  lines: BasketLine[];
  /** Lines that count. */
  count: number;
  /** Units of all lines that count. */
  units: number;
  totalCents: number;
  /** Credited when the trade is accepted: an estimate, the trade itself tells (design.md 3.3). */
  nowCents: number;
  /** Credited when the hold ends. */
  laterCents: number;
  priceChanges: number;
};

/**
 * The picks against the inventory as it is now. The total is the sum of the lines, in cents;
 * `collateral` (USD) covers as much of it as it can. `isComplete` says whether an item that is not
 * among `items` is gone or has not arrived yet; `taken` items are part of a deposit already.
 */
export function resolveBasket(
  items: ReadonlyMap<string, Item>,
  picks: Picks,
  inventory: { isComplete: boolean; collateral: number | undefined; taken?: Taken },
): Basket {
  const lines: BasketLine[] = [];
  for (const [id, pick] of picks) {
    const item = items.get(id);
    const most = item ? Math.max(toMaxAmount(item), 1) : pick.amount;
    const amount = Math.min(pick.amount, most);
    const state = resolveState({ id, item, seenPrice: pick.price, ...inventory });
    const counts = state.kind === 'ok' || state.kind === 'priceChanged';
    const cents = counts ? toCents(item?.offer?.price ?? 0) * amount : 0;
    lines.push({ id, name: pick.name, item, state, amount, most, cents });
  }
  const counted = lines.filter(({ state }) => state.kind === 'ok' || state.kind === 'priceChanged');
  const totalCents = counted.reduce((sum, line) => sum + line.cents, 0);
  const nowCents = Math.min(totalCents, toCents(inventory.collateral ?? 0));
  return {
    lines,
    count: counted.length,
    units: counted.reduce((sum, line) => sum + line.amount, 0),
    totalCents,
    nowCents,
    laterCents: totalCents - nowCents,
    priceChanges: counted.filter(({ state }) => state.kind === 'priceChanged').length,
  };
}

type Resolving = {
  id: string;
  item: Item | undefined;
  seenPrice: number;
  isComplete: boolean;
  taken?: Taken;
};

function resolveState({ id, item, seenPrice, isComplete, taken }: Resolving): BasketLineState {
  const by = taken?.get(id);
  if (by === 'attempt') return { kind: 'taken', by };
  if (item === undefined) return isComplete ? kinds.gone : kinds.loading;
  // Another part of a stack may be offered while the rest of it is free.
  if (by === 'offer' && item.amount === undefined) return { kind: 'taken', by };
  const why = whyNotDepositable(item);
  if (why !== undefined) return { kind: 'refused', why };
  if (item.offer?.price === seenPrice) return kinds.ok;
  return { kind: 'priceChanged', beforeCents: toCents(seenPrice) };
}

const kinds = {
  ok: { kind: 'ok' },
  gone: { kind: 'gone' },
  loading: { kind: 'loading' },
} as const satisfies Record<string, BasketLineState>;
