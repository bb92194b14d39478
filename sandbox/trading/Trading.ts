import type { Settings } from '../scenarios/Settings';
import type { Mishap } from '../scenarios/scenario';
import type { Trade } from './Trade';

/** How an item differs from the generated one, by a person's hand. */
export type ItemChange = {
  /** USD: the current offer. */
  price?: number;
  isGone?: boolean;
  isRefused?: boolean;
  /** Units that the stock limit still lets in. */
  remaining?: number;
};

/** One request of a user and its answer, for a person to read. */
export type LoggedAnswer = {
  at: string;
  method: string;
  /** With its query. */
  path: string;
  /** The deposit that was asked for, in a few words. */
  sent: string;
  /** The status and, of a refusal, the key; or that the connection was cut. */
  answer: string;
};

/** One Steam account: it holds the same items at every merchant, and each of them once. */
export type SteamAccount = {
  /** By item id. Replaced, never changed in place: a cached inventory keeps the one it was read with. */
  changes: ReadonlyMap<string, ItemChange>;
  /** A deposit is being processed. */
  isLocked: boolean;
  /** The account's deposits, merchant by merchant. */
  tradings: Trading[];
};

/** The deposits of one Steam account at one merchant, and what awaits the next one. */
export type Trading = {
  account: SteamAccount;
  merchantId: string;
  /** Oldest first, as they were when last read. */
  trades: readonly Trade[];
  nextSequence: number;
  /** What the next deposits meet, in this order. */
  mishaps: readonly Mishap[];
  settings: Settings;
  /** Oldest first. */
  log: readonly LoggedAnswer[];
};

export function createAccount(): SteamAccount {
  return { changes: new Map(), isLocked: false, tradings: [] };
}

/** The account's first deposits at a merchant; from then on it knows them. */
export function createTrading(
  account: SteamAccount,
  merchantId: string,
  settings: Settings,
): Trading {
  const trading: Trading = {
    account,
    merchantId,
    trades: [],
    nextSequence: 1,
    mishaps: [],
    settings,
    log: [],
  };
  account.tradings.push(trading);
  return trading;
}

/** Forgets all but the log and the count of trades, as cursors must not point into later lists. */
export function resetTrading(trading: Trading, settings: Settings): void {
  Object.assign(trading, { trades: [], mishaps: [], settings });
  trading.account.changes = new Map();
}
