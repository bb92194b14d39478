import type { Item } from '~/assetpay/inventory/item';
import type { Trade } from '~/assetpay/trades/trade';
import type { Batch } from '~/deposit/sending/sending';
import type { OutcomeAction } from './outcomeActions';

/** How an attempt ended, as data: drawn without asking what it means. */
export type OutcomeView = {
  /** `bad` interrupts the person; the others do not. */
  tone: 'good' | 'calm' | 'bad';
  title: string;
  cause: string;
  /** The lines concerned, where they matter. */
  items: readonly OutcomeItem[];
  /** The one way out. */
  action: OutcomeAction;
  secondary: readonly OutcomeAction[];
  /** To quote to support. */
  requestId: string | undefined;
  /** ms since 1970, where waiting helps. */
  retryAt: number | undefined;
};

export type OutcomeItem = {
  id: string;
  name: string;
  iconUrl: string | undefined;
  note: string;
  tone: 'good' | 'warn';
};

/** What an outcome is judged against. */
export type OutcomeContext = {
  /** What the inventory holds now. */
  items: ReadonlyMap<string, Item>;
  trades: readonly Trade[];
  /** Whether `items` are those of the game that was sent: the person may have switched meanwhile. */
  isHere: boolean;
  /** Reading the inventory anew. */
  reread: { isRunning: boolean; error: Error | null };
  /** All that was not sent, the refused batch included: they share one new review. */
  rest: readonly Batch[];
};

/** What an outcome's way decides; the words come from the key. */
export type WayOut = Partial<Pick<OutcomeView, 'items' | 'secondary' | 'retryAt'>> & {
  action: OutcomeAction;
  /** Said after the cause. */
  remark?: string | undefined;
};
