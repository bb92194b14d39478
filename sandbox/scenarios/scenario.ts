import type { Merchant } from '../merchants/merchants';
import type { Client } from '../merchants/players';
import type { ApiError } from '../wire/ApiError';
import type { AnswerFault } from '../wire/toFaultResponse';
import type { Settings } from './Settings';

/** The requests on which a scenario shows; the suffix of a scenario token overrides it. */
export type Occasion = 'always' | 'once' | 'later' | 'on-refresh';

/** The differences between an inventory and an ordinary one. */
export type Shape = {
  /** The number of generated items. */
  size?: number;
  /** Rewrites the items; `origin` is where this sandbox is served. */
  change?: (items: readonly unknown[], origin: string) => unknown[];
  /** USD. */
  collateral?: number;
  /** The cache's pretended age until the first forced refresh, ms. */
  staleMs?: number;
  /** Prices and holdings move with every read of Steam. */
  isDrifting?: boolean;
  /** Items of one answer at most, whatever its `limit`. */
  cap?: number;
  /** The answer to `limit=-1`, if it is not the whole inventory. */
  whole?: 'empty' | 'refused';
  /** Every page is the first one. */
  ignoresPage?: boolean;
  /** `count` of every answer; by default the number of matches. */
  count?: unknown;
};

export type Behaviour =
  | { kind: 'shape'; shape: Shape }
  | { kind: 'error'; error: ApiError }
  | { kind: 'fault'; fault: AnswerFault }
  | { kind: 'delay'; delayMs: number };

export const ordinaryBehaviour: Behaviour = { kind: 'shape', shape: {} };

/** An event on the way of a deposit. */
export type Mishap = {
  /** The name by which it is asked for at `/sandbox/control`. */
  name: string;
  /**
   * The server's work by the time it answers: `none`, a trade that `failed` at once, or the `whole`
   * deposit. A `late` request arrives `lateMs` after its sender was told that it is lost.
   */
  commit: 'none' | 'failed' | 'whole' | 'late';
  lateMs?: number;
  /** A change of the basket's first item, just before it is checked. */
  change?: 'moved-price' | 'gone' | 'refused' | 'overstocked';
  behaviour: Behaviour;
};

export type Scenario = {
  /** The token is `sandbox-` and this name. */
  name: string;
  title: string;
  /** One line about the effect, for the page at `/sandbox`. */
  line: string;
  /** The behaviour of `GET /client/inventory`. */
  behaviour: Behaviour;
  /** The behaviour of `POST /client/trading/deposit`. */
  mishap?: Mishap;
  /** The behaviour of `GET /client/trades`. */
  trades?: Behaviour;
  /** Rewrites the rows of `GET /client/trades`. */
  changeTrades?: (rows: readonly Record<string, unknown>[]) => unknown[];
  /** The person's settings at first; `/sandbox/control` changes them. */
  settings?: Partial<Settings>;
  occasion?: Occasion;
  /** The first player unless told otherwise. */
  client?: Client;
  /** The main merchant unless told otherwise. */
  merchant?: Merchant;
  /**
   * The token is the person of its Steam ID and suffix, the same for every such token. Without this,
   * each token is a person of its own.
   */
  isPerson?: boolean;
};
