import type { Client } from '../merchants/tokens';
import type { WireGame } from '../wire/WireItem';

/** The statuses of contract.md 7: four in flight, then the ends. */
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

/** One line of a trade: the item as it was offered, and how many units of it. */
export type TradeItem = { id: string; item: Record<string, unknown>; units: number };

/** A deposit as the server keeps it: money in cents, times in ms. */
export type Trade = {
  id: string;
  /** Ascends with every trade of the user; the list's cursor. */
  sequence: number;
  /** The id of its basket's main trade: its own, unless the basket was split. */
  basketId: string;
  client: Client;
  game: WireGame;
  items: readonly TradeItem[];
  totalCents: number;
  preCreditCents: number;
  isInstant: boolean;
  /** On the main trade alone (contract.md 4). */
  externalId?: string;
  offerId: string;
  createdAt: number;
  status: TradeStatus;
  /** When it came into its status. */
  since: number;
  /** Set by hand: it does not move on by the clock. */
  isPinned: boolean;
  activeAt?: number;
  holdEndDate?: number;
  error?: string;
  revertedBy?: 'supplier' | 'user';
};

/** The offer was not accepted yet, so it counts towards the five of contract.md 4. */
export function isUnaccepted({ status }: Trade): boolean {
  return status === 'initiated' || status === 'pending' || status === 'active';
}

/** Neither completed nor failed in any way. */
export function isUnfinished(trade: Trade): boolean {
  return isUnaccepted(trade) || trade.status === 'hold';
}

/** Its items are not in the player's inventory: promised to an offer, or given away. */
export function isKeepingItems(trade: Trade): boolean {
  return isUnfinished(trade) || trade.status === 'completed';
}
