import type { Item } from '~/assetpay/inventory/item';
import type { Trade } from '~/assetpay/trades/trade';
import type { Batch } from '~/deposit/sending/sending';
import type { OutcomeAction } from './outcomeActions';

/** An outcome as data, ready to render. */
export type OutcomeView = {
  /** `ask` waits for the player, `off` is what they let go. `bad` is announced at once. */
  tone: 'ask' | 'good' | 'calm' | 'off' | 'bad';
  title: string;
  cause: string;
  /** The money that the player gets for what was sent, and its times. */
  pay?: string | undefined;
  /** The items concerned, if they matter. */
  items: readonly OutcomeItem[];
  /** The main action. */
  action: OutcomeAction;
  secondary: readonly OutcomeAction[];
  /** For the player to quote to support. */
  requestId: string | undefined;
  /** The time at which a retry makes sense, in ms since 1970. */
  retryAt: number | undefined;
};

export type OutcomeItem = {
  id: string;
  name: string;
  iconUrl: string | undefined;
  note: string;
  tone: 'good' | 'warn';
};

/** The state that an outcome depends on. */
export type OutcomeContext = {
  /** The present inventory. */
  items: ReadonlyMap<string, Item>;
  trades: readonly Trade[];
  /** `items` are of the game that was sent. False once the player has switched games. */
  isHere: boolean;
  /** The reread of the inventory. */
  reread: { isRunning: boolean; error: Error | null };
  /** Every batch that was not sent, including the refused one. One new review covers them all. */
  rest: readonly Batch[];
  /** The likely end of a hold that begins now, ms since 1970; `undefined` if it is not known. */
  restAt?: number | undefined;
  /** Only this page knows of what is in doubt, so that a reload loses it. */
  isUnrecorded: boolean;
};

/** The part of an outcome that its recovery decides. The words come from the error key. */
export type RecoveryView = Partial<Pick<OutcomeView, 'items' | 'secondary' | 'retryAt'>> & {
  action: OutcomeAction;
  /** Added to the cause. */
  remark?: string | undefined;
};
