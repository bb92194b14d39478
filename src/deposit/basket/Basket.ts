import type { Item } from '~/assetpay/inventory/item';
import type { Refusal } from '~/items/whyNotDepositable';

/** The reason for a reservation: a deposit in doubt, or an open offer (docs/decisions/0029). */
export type ReservedBy = 'attempt' | 'offer';

/** The units in open offers, by item id. An item of one unit is reserved by its entry, even one of 0 units. */
export type ReservedUnits = ReadonlyMap<string, { by: ReservedBy; units: number }>;

/** A pick compared with the present inventory. Only `ok` and `priceChanged` count towards the total. */
export type BasketLineState =
  | { kind: 'ok' }
  /** `seenPrice` is the offer for one unit, USD, at the time of picking. */
  | { kind: 'priceChanged'; seenPrice: number }
  | { kind: 'refused'; why: Refusal }
  /** Already part of a deposit. */
  | { kind: 'reserved'; by: ReservedBy }
  /** No longer in the inventory. */
  | { kind: 'gone' }
  /** Its page of the inventory has not loaded yet. */
  | { kind: 'loading' };

export type BasketLine = {
  id: string;
  name: string;
  item: Item | undefined;
  state: BasketLineState;
  /** Units to deposit, `most` at most. */
  amount: number;
  most: number;
  /** Offer for all units in cents; 0 if the line does not count. */
  cents: number;
};

export type Basket = {
  lines: BasketLine[];
  /** The number of lines that count. */
  count: number;
  /** The number of lines whose item has not loaded yet. */
  loading: number;
  /** The units of all lines that count. */
  units: number;
  totalCents: number;
  /** Estimate of the cents credited when the offer is accepted. The trade has the exact sum (docs/api.md, Instant credit). */
  nowCents: number;
  /** Estimate of the cents credited when the hold ends. */
  laterCents: number;
  priceChanges: number;
};
