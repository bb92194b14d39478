import type { ApiError } from './toApiError';
import type { Client } from './tokens';

/** When a scenario's behaviour shows; the suffix of a scenario token overrides it. */
export type Occasion = 'always' | 'once' | 'later' | 'on-refresh';

/** Answers that are not the API's envelope, as a proxy or a broken network gives them. */
export type Fault =
  | 'html-502'
  | 'html-200'
  | 'empty-body'
  | 'truncated-json'
  | 'not-envelope'
  | 'wrong-content-type'
  | 'connection-reset';

/** How the inventory differs from an ordinary one. */
export type Shape = {
  /** Generate so many items. */
  size?: number;
  /** Rewrites the items; `origin` is where this sandbox is served. */
  change?: (items: readonly unknown[], origin: string) => unknown[];
  /** USD. */
  collateral?: number;
  /** How old the cache says it is until the first forced refresh, milliseconds. */
  staleMs?: number;
  /** Prices and holdings move with every read of Steam. */
  isDrifting?: boolean;
  client?: Client;
  isVerified?: boolean;
};

export type Behaviour =
  | { kind: 'shape'; shape: Shape }
  | { kind: 'error'; error: ApiError }
  | { kind: 'fault'; fault: Fault }
  | { kind: 'delay'; delayMs: number };

/** What a deposit meets on its way. */
export type Mishap = {
  /** The name by which it is asked for at `/sandbox/control`. */
  name: string;
  /** What the server has done when it answers: nothing, a trade that failed at once, or the deposit. */
  commit: 'none' | 'failed' | 'whole';
  /** What becomes true of the basket's first item just before it is checked. */
  change?: 'moved-price' | 'gone' | 'refused' | 'overstocked';
  behaviour: Behaviour;
};

export type Scenario = {
  /** The token is `sandbox-` and this name. */
  name: string;
  title: string;
  /** One line: what you will see. */
  line: string;
  /** How `GET /client/inventory` behaves. */
  behaviour: Behaviour;
  /** How `POST /client/trading/deposit` behaves. */
  mishap?: Mishap;
  /** How `GET /client/trades` behaves. */
  trades?: Behaviour;
  occasion?: Occasion;
};
