import { listTrades, type Trade } from '~/assetpay/trades/trade';
import { type BatchRow, describeBatches } from '~/deposit/progress/describeBatches';
import { hasLanded } from '~/deposit/sending/depositDoubt';
import type { Batch, Sending } from '~/deposit/sending/sending';
import { formatCents } from '~/lib/money';
import { findDifference } from './confirmedSums';
import { describeCreated, describeOutcome } from './describeOutcome';
import { createPlainAction, type OutcomeAction } from './outcomeActions';
import type { OutcomeContext, OutcomeView } from './outcomeView';
import { outcomeWords as words } from './outcomeWords';

/** Everything that is shown once nothing is under way any more. */
export type EndView = {
  /** The name of the dialog. */
  title: string;
  outcome: OutcomeView;
  /** The created trades in their present state, oldest first. */
  trades: readonly Trade[];
  /** A warning if the trades are not worth what was confirmed. */
  differs: string | undefined;
  /** Empty for a single deposit, and if all were sent: then their offers are what counts. */
  rows: readonly BatchRow[];
};

/** Describes the end of a sending. Every end has one outcome and one main action. */
export function describeSendingEnd(
  sending: Sending,
  context: Omit<OutcomeContext, 'rest' | 'isUnrecorded'>,
): EndView {
  const { batches, isUnrecorded } = sending;
  const known = new Map(context.trades.map((trade) => [trade.id, trade]));
  const trades = batches
    .flatMap(({ state }) => ('deposit' in state ? listTrades(state.deposit) : []))
    // The answer to the deposit is stale as soon as the trade moves on.
    .map((trade) => known.get(trade.id) ?? trade);
  const rest = batches.filter(({ state }) => state.kind !== 'created');
  const decisive = rest.find(isFailed) ?? rest[0];
  const outcome =
    decisive === undefined
      ? describeCreated(trades, context.restAt)
      : describeOutcome(decisive, { ...context, rest, isUnrecorded });
  const isPartial = decisive !== undefined && trades.length > 0;
  return {
    title: rest.some(isUnknown) ? words.end.unknown : describeTitle(sending, rest.length, outcome),
    outcome: isPartial ? describePartial(outcome) : outcome,
    trades,
    differs: describeDifference(batches),
    rows: batches.length > 1 && rest.length > 0 ? describeBatches(sending) : [],
  };
}

/** Everything that the actions of an outcome rely on, as one text. */
export function toContents({ title, outcome, trades, differs }: EndView): string {
  const { action, secondary, items, ...words } = outcome;
  return JSON.stringify([
    title,
    differs,
    [words.title, words.pay, words.cause, action.label, ...secondary.map(({ label }) => label)],
    items.map(({ id, note }) => [id, note]),
    trades.map(({ id, status, offerID }) => [id, status, offerID]),
  ]);
}

function isFailed({ state }: Batch): boolean {
  return !['created', 'unsent', 'waiting'].includes(state.kind);
}

function isAbsent({ state }: Batch): boolean {
  return state.kind === 'absent';
}

/** True if a deposit may exist although no list shows it. The dialog must not claim that nothing was deposited. */
function isUnknown({ state }: Batch): boolean {
  const isThere = state.kind === 'refused' && hasLanded(state.error);
  return isThere || state.kind === 'broken';
}

function describeTitle(
  { batches, isResumed }: Sending,
  rest: number,
  { tone }: OutcomeView,
): string {
  const text = words.end;
  const sent = batches.length - rest;
  if (batches.some(({ state }) => state.kind === 'earlier')) return text.earlier;
  if (sent === 0) return batches.some(isAbsent) ? text.absent : text.none;
  if (rest > 0) return text.some({ sent, all: batches.length });
  if (tone === 'bad') return text.failed;
  if (tone === 'off') return text.none;
  if (isResumed) return text.earlier;
  return tone === 'ask' ? text.oneStep : text.sent({ count: sent });
}

/** After a partial failure there are offers to accept, and a new review holds the rest. */
function describePartial(outcome: OutcomeView): OutcomeView {
  const { action, secondary } = outcome;
  const all = [...secondary, createPlainAction('showDeposits')].map(renameReview);
  const isShown = action.command.kind === 'showDeposits';
  const others = isShown ? secondary.map(renameReview) : all;
  return { ...outcome, action: renameReview(action), secondary: others };
}

function renameReview(action: OutcomeAction): OutcomeAction {
  return action.name === 'review' ? createPlainAction('reviewRest') : action;
}

function describeDifference(batches: readonly Batch[]): string | undefined {
  const difference = findDifference(batches);
  if (difference === undefined) return undefined;
  const { confirmedCents, madeCents } = difference;
  return words.differs({
    confirmed: formatCents(confirmedCents),
    made: formatCents(madeCents),
  });
}
