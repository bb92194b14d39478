import { findPhase, type TradePhase } from '~/assetpay/facts/tradeStatuses';
import type { Trade } from '~/assetpay/trades/trade';
import { isInFlight, isLetGo, isOffered } from '~/assetpay/trades/tradeStatus';
import { formatList } from '~/lib/language/formatList';
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
  const open = trades.filter(isInFlight).sort((a, b) => findRank(a) - findRank(b));
  const ended = trades.filter((trade) => !isInFlight(trade));
  const isKnown = latest.every(({ hasData }) => hasData);
  const isFailed = failure !== undefined && trades.length === 0;
  const waiting = open.filter(isOffered).length;
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

const ranks = {
  offered: 0,
  preparing: 1,
  held: 2,
  paid: 2,
  unpaid: 2,
  reverted: 2,
} as const satisfies Record<TradePhase, number>;

function findRank(trade: Trade): number {
  const phase = findPhase(trade);
  return phase === undefined ? 2 : ranks[phase];
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
  return trades.length === 0 ? text.none : describeEnded(trades);
}

/** The words for the count of each phase in the summary, in this order. Phases that have ended are not in it. */
const countWords = {
  offered: 'waiting',
  preparing: 'preparing',
  held: 'onHold',
  paid: undefined,
  unpaid: undefined,
  reverted: undefined,
} as const satisfies Record<TradePhase, keyof typeof words.summary | undefined>;

/** Offers to accept, then offers being prepared, then holds with the money still to come. */
function describeOpen(open: readonly Trade[]): string {
  const select = (phase: string) => open.filter((trade) => findPhase(trade) === phase);
  const told = Object.entries(countWords).flatMap(([phase, key]) => {
    const count = select(phase).length;
    return count > 0 && key !== undefined ? [words.summary[key]({ count })] : [];
  });
  if (told.length === 0) return words.summary.open({ count: open.length });
  const held = sumPending(select('held'));
  const toCome = held > 0 ? [words.summary.toCome({ money: formatCents(held) })] : [];
  return formatList([...told, ...toCome]);
}

const endWords = ['paid', 'reversed', 'letGo', 'broken'] as const;

/** The ends of past deposits: one phrase if everything was paid, else a count for each end. */
function describeEnded(ended: readonly Trade[]): string {
  const text = words.summary;
  const paid = ended.filter((trade) => findPhase(trade) === 'paid').length;
  if (paid === ended.length) return text.ended({ count: paid });
  const reversed = ended.filter((trade) => findPhase(trade) === 'reverted').length;
  const letGo = ended.filter(isLetGo).length;
  const counts = { paid, reversed, letGo, broken: ended.length - paid - reversed - letGo };
  const told = endWords.filter((key) => counts[key] > 0);
  return formatList(told.map((key) => text[key]({ count: counts[key] })));
}

function sumPending(trades: readonly Trade[]): number {
  return trades.reduce((sum, trade) => sum + (describeAmounts(trade).pendingCents ?? 0), 0);
}
