import type { Trade } from '~/assetpay/trades/trade';
import { isInFlight } from '~/assetpay/trades/tradeStatus';
import { formatCents } from '~/lib/money';
import type { TradesReads } from '~/trades/follow/useTrades';
import { words } from '~/trades/words';
import { describeAmounts } from './describeAmounts';
import { describeTradesFailure, type TradesFailure } from './describeTradesFailure';

export type TradesView = {
  /** One line: "2 on hold, $41.20 still to come". */
  summary: string;
  /** `ask` when an offer waits for the person. */
  tone: 'ask' | 'calm' | 'bad';
  /** Offers that wait to be accepted in Steam. */
  waiting: number;
  /** Trades that can still change: those that wait for the person first, then the newest first. */
  open: readonly Trade[];
  /** Trades that have ended, newest first. */
  ended: readonly Trade[];
  failure: TradesFailure | undefined;
  /** The read failed and no trade is known, so the failure is all there is to show. */
  isFailed: boolean;
  isEmpty: boolean;
  /** The network is down, so the trades may be stale. */
  isOffline: boolean;
};

/**
 * Everything to show in the panel, from the state of its reads. Total; data comes before errors and errors before
 * loading, as in `describeInventory`.
 */
export function describeTrades({ trades, latest, older }: TradesReads): TradesView {
  const failure = describeTradesFailure([...latest, ...older.reads]);
  const open = trades.filter(isInFlight).sort((a, b) => toRank(a) - toRank(b));
  const ended = trades.filter((trade) => !isInFlight(trade));
  const isKnown = latest.every(({ hasData }) => hasData);
  const isFailed = failure !== undefined && trades.length === 0;
  const waiting = open.filter(({ status }) => status === 'active').length;
  return {
    summary: describeSummary({ trades, open, isKnown, isFailed, failure }),
    tone: toTone(waiting, failure !== undefined),
    waiting,
    open,
    ended,
    failure,
    isFailed,
    isEmpty: isKnown && trades.length === 0,
    isOffline: latest.some(({ isPaused }) => isPaused),
  };
}

function toTone(waiting: number, hasFailed: boolean): TradesView['tone'] {
  if (waiting > 0) return 'ask';
  return hasFailed ? 'bad' : 'calm';
}

const ranks = new Map([
  ['active', 0],
  ['pending', 1],
  ['initiated', 1],
]);

function toRank({ status }: Trade): number {
  return ranks.get(status) ?? 2;
}

type SummaryState = {
  trades: readonly Trade[];
  open: readonly Trade[];
  isKnown: boolean;
  isFailed: boolean;
  failure: TradesFailure | undefined;
};

function describeSummary({ trades, open, isKnown, isFailed, failure }: SummaryState): string {
  const text = words.summary;
  if (isFailed) return failure?.isShownByInventory ? failure.title : text.failed;
  if (open.length > 0) return describeOpen(open);
  if (!isKnown) return text.loading;
  return trades.length === 0 ? text.none : text.ended(trades.length);
}

/** Offers to accept, then offers being prepared, then holds with the money still to come. */
function describeOpen(open: readonly Trade[]): string {
  const text = words.summary;
  const count = (...statuses: readonly string[]) =>
    open.filter(({ status }) => statuses.includes(status)).length;
  const parts: readonly (readonly [number, (count: number) => string])[] = [
    [count('active'), text.waiting],
    [count('initiated', 'pending'), text.preparing],
    [count('hold'), text.onHold],
  ];
  const told = parts.filter(([number]) => number > 0).map(([number, tell]) => tell(number));
  const held = sumPending(open.filter(({ status }) => status === 'hold'));
  if (told.length === 0) return text.open(open.length);
  return [...told, ...(held > 0 ? [text.toCome(formatCents(held))] : [])].join(', ');
}

function sumPending(trades: readonly Trade[]): number {
  return trades.reduce((sum, trade) => sum + (describeAmounts(trade).pendingCents ?? 0), 0);
}
