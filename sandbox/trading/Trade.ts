import type { Client } from '../merchants/players';
import type { WireGame } from '../wire/WireGame';

/** The statuses of a trade (docs/api.md, Trade statuses): four in flight, then the ends. */
export const tradeStatuses = [
  'initiated',
  'pending',
  'active',
  'hold',
  'completed',
  'declined',
  'canceled',
  'failed',
  'reverted',
] as const;

export type TradeStatus = (typeof tradeStatuses)[number];

/** One line of a trade: the item as it was then, and how many units of it. */
export type TradeItem = {
  id: string;
  item: Record<string, unknown>;
  units: number;
  /** Units of it that the account held, those in other offers included. */
  owned: number;
};

/** A deposit as the server keeps it: money in cents, times in ms. */
export type Trade = {
  id: string;
  /** Ascends with every trade of the account at its merchant; the list's cursor. */
  sequence: number;
  /** The id of its basket's main trade: its own, unless it is a part of a split basket. */
  basketId: string;
  merchantId: string;
  client: Client;
  game: WireGame;
  items: readonly TradeItem[];
  totalCents: number;
  preCreditCents: number;
  isInstant: boolean;
  /** On the main trade of a split basket alone. */
  externalId?: string;
  offerId: string;
  createdAt: number;
  status: TradeStatus;
  /** The time of its last change of status. */
  since: number;
  /** Put into preparation by hand: the clock does not move it on. */
  isPinned: boolean;
  activeAt?: number;
  /** The time at which the player accepted the offer. */
  acceptedAt?: number;
  holdEndDate?: number;
  error?: string;
  revertedBy?: 'supplier' | 'user';
};

/** True before the offer is accepted. At most five such deposits may be open. */
export function isUnaccepted({ status }: Trade): boolean {
  return status === 'initiated' || status === 'pending' || status === 'active';
}

/** True while the trade can still complete. */
export function isUnfinished(trade: Trade): boolean {
  return isUnaccepted(trade) || trade.status === 'hold';
}

/** True if the items have left the account and did not come back. */
export function isAccepted({ status }: Trade): boolean {
  return status === 'hold' || status === 'completed';
}
