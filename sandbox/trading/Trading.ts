import type { Settings } from '../scenarios/Settings';
import type { Mishap } from '../scenarios/scenario';
import type { Trade } from './Trade';

/** A person's changes to an item. */
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

/** One Steam account. Its items are the same at every merchant. */
export type SteamAccount = {
  /** By item id. The map is replaced, never changed: a cached inventory keeps the one of its read. */
  changes: ReadonlyMap<string, ItemChange>;
  /** True while a deposit is processed. */
  isLocked: boolean;
  /** The account's deposits, merchant by merchant. */
  tradings: Trading[];
};

/** The deposits of one Steam account at one merchant. */
export type Trading = {
  account: SteamAccount;
  merchantId: string;
  /** Oldest first, as they were when last read. */
  trades: readonly Trade[];
  nextSequence: number;
  /** Mishaps of the next deposits, in this order. */
  mishaps: readonly Mishap[];
  settings: Settings;
  /** Oldest first. */
  log: readonly LoggedAnswer[];
};

export function createAccount(): SteamAccount {
  return { changes: new Map(), isLocked: false, tradings: [] };
}

/** Opens the account's books at a merchant, and adds them to the account. */
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

/** Forgets all but the log and the count of trades: old cursors must not point into new lists. */
export function resetTrading(trading: Trading, settings: Settings): void {
  Object.assign(trading, { trades: [], mishaps: [], settings });
  trading.account.changes = new Map();
}
