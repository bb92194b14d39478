import type { Mishap } from '../scenarios/scenario';
import type { Trade } from './Trade';

/** What is different about an item since it was generated, by a person's hand. */
export type ItemChange = {
  /** USD: the current offer. */
  price?: number;
  isGone?: boolean;
  isRefused?: boolean;
  /** Units that the stock limit still lets in. */
  remaining?: number;
};

export type Settings = {
  /** After how long an active offer is accepted; never unless set. */
  acceptMs: number | undefined;
  /** How long a hold lasts here; until driven unless set. It says seven days whatever this is. */
  holdMs: number | undefined;
  /** How long a deposit is being processed, the user locked. */
  latencyMs: number;
  /** A basket of more lines is split. */
  itemsPerTrade: number;
  /**
   * Whether a repeated `externalId` is noticed before every other check or only on insertion, when
   * the first deposit's own trade may already be a reason to refuse. No source tells.
   */
  externalIdCheck: 'first' | 'last';
  /**
   * Whether the items of an offer leave the inventory with the deposit, or stay in it and may be deposited
   * again until the offer is accepted, as they do on Steam itself. No source tells.
   */
  offeredItems: 'hidden' | 'listed';
};

export const defaultSettings: Settings = {
  acceptMs: undefined,
  holdMs: undefined,
  latencyMs: 0,
  itemsPerTrade: 60,
  externalIdCheck: 'first',
  offeredItems: 'hidden',
};

/** One request of a user and what became of it, for a person to read. */
export type LoggedAnswer = {
  at: string;
  method: string;
  /** With its query. */
  path: string;
  /** What a deposit asked for, in a few words. */
  sent: string;
  /** The status and, of a refusal, the key; or that the connection was cut. */
  answer: string;
};

/** What a user's deposits have come to, and what awaits the next one. */
export type Trading = {
  /** Oldest first, as they were when last read. */
  trades: readonly Trade[];
  nextSequence: number;
  /** By item id. Replaced, never changed in place: a cached inventory keeps the one it was read with. */
  changes: ReadonlyMap<string, ItemChange>;
  /** What happens to the next deposits, in this order. */
  mishaps: readonly Mishap[];
  settings: Settings;
  isLocked: boolean;
  /** Oldest first. */
  log: readonly LoggedAnswer[];
};

export function createTrading(settings: Settings): Trading {
  return {
    trades: [],
    nextSequence: 1,
    changes: new Map(),
    mishaps: [],
    settings,
    isLocked: false,
    log: [],
  };
}
