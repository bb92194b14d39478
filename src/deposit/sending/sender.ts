import type { Store } from '~/lib/store/store';
import type { DepositOrder } from './depositOrder';
import type { Sending } from './sending';

export type Sender = {
  sending: Store<Sending>;
  /** Sends the order that was just confirmed. Does nothing while another one is under way. */
  send: (order: DepositOrder) => void;
  /** Settles the attempts of another page of this player, once that page is gone. */
  resume: () => Promise<void>;
  /** Sends nothing more and ends the waits to send. Requests that have left are still settled. */
  stop: () => void;
  /** Looks now, as the player asked for it. */
  hurry: () => void;
  /** Reports that a trade has changed, so that a slot may be free. */
  noteTrades: () => void;
  /** Dismisses the ended sending. */
  dismiss: () => void;
  /** Frees the items of a deposit that the API knows but does not list. Only the player may decide this. */
  release: () => void;
  /** True if this browser can store an attempt now. */
  canRecord: () => boolean;
  /** Removes all listeners and ends the search for open idempotency keys. */
  dispose: () => void;
};
