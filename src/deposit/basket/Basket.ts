import type { Item } from '~/assetpay/inventory/item';
import type { Refusal } from '~/items/whyNotDepositable';

/** Why an item is not free: its deposit may just be arriving, or its offer is open (docs/decisions/0029). */
export type TakenBy = 'attempt' | 'offer';

/** By item id: how much of it is not free. */
export type Taken = ReadonlyMap<string, { by: TakenBy; units: number }>;

/** What a pick means today. Only `ok` and `priceChanged` count towards the total. */
export type BasketLineState =
  | { kind: 'ok' }
  /** `seenPrice` is the offer for one unit, USD, that was seen at the picking. */
  | { kind: 'priceChanged'; seenPrice: number }
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
  /** Credited when the trade is accepted: an estimate, the trade itself tells (docs/api.md, Instant credit). */
  nowCents: number;
  /** Credited when the hold ends. */
  laterCents: number;
  priceChanges: number;
};
