import type { Client } from '../merchants/tokens';
import type { ApiError } from '../wire/toApiError';
import type { AnswerFault } from '../wire/toFaultResponse';

/** When a scenario's behaviour shows; the suffix of a scenario token overrides it. */
export type Occasion = 'always' | 'once' | 'later' | 'on-refresh';

/** How the inventory differs from an ordinary one. */
export type Shape = {
  /** Generate so many items. */
  size?: number;
  /** Rewrites the items; `origin` is where this sandbox is served. */
  change?: (items: readonly unknown[], origin: string) => unknown[];
  /** USD. */
  collateral?: number;
  /** How old the cache says it is until the first forced refresh, ms. */
  staleMs?: number;
  /** Prices and holdings move with every read of Steam. */
  isDrifting?: boolean;
  client?: Client;
  isVerified?: boolean;
};

export type Behaviour =
  | { kind: 'shape'; shape: Shape }
  | { kind: 'error'; error: ApiError }
  | { kind: 'fault'; fault: AnswerFault }
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
