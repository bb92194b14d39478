import { listTrades, type Trade } from '~/assetpay/trades/trade';
import {
  isBadEnd,
  isFailedLate,
  isLetGo,
  isOffered,
  isReversed,
  isUnaccepted,
} from '~/assetpay/trades/tradeStatus';
import type { Batch } from '~/deposit/sending/sending';
import type { WhyUnsent } from '~/deposit/sending/settlement';
import { describePay } from './describePay';
import { describeRefusal } from './describeRefusal';
import { createPlainAction } from './outcomeActions';
import type { OutcomeContext, OutcomeView } from './outcomeView';
import { outcomeWords as words } from './outcomeWords';

const nothingMore = {
  items: [],
  secondary: [],
  requestId: undefined,
  retryAt: undefined,
} as const;

/** Describes how a batch ended: title, cause, items and actions. Defined for every state. */
export function describeOutcome(batch: Batch, context: OutcomeContext): OutcomeView {
  const { state } = batch;
  switch (state.kind) {
    case 'created':
      return describeCreated(listTrades(state.deposit), context.restAt);
    case 'refused':
      return describeRefusal(state.error, context);
    case 'absent':
      return { ...nothingMore, tone: 'bad', ...words.absent, action: createPlainAction('review') };
    case 'earlier': {
      const secondary = [createPlainAction('reviewRest')];
      const action = createPlainAction('showDeposits');
      return { ...nothingMore, tone: 'calm', ...words.earlier, action, secondary };
    }
    case 'broken':
      return describeBroken(context);
    default:
      return describeUnsent(state.kind === 'unsent' ? state.why : 'behind', context);
  }
}

/** Describes created trades as one outcome. A trade that failed at once is no success (docs/api.md, Creating a deposit). */
export function describeCreated(trades: readonly Trade[], restAt: number | undefined): OutcomeView {
  const action = createPlainAction('showDeposits');
  const alive = trades.filter((trade) => !isBadEnd(trade)).length;
  if (alive === 0) {
    const secondary = [createPlainAction('review')];
    return { ...nothingMore, ...describeDead(trades), action, secondary };
  }
  const pay = describePay(trades, restAt);
  return { ...nothingMore, ...describeAlive(trades, alive), pay, action };
}

function describeAlive(trades: readonly Trade[], alive: number) {
  const text = words.created;
  const cause = alive > 1 ? text.split({ count: alive }) : text.cause;
  const waiting = trades.filter(isOffered).length;
  // Nothing has been paid yet, so nothing looks like a success.
  if (waiting > 0) return { tone: 'ask', title: text.waits({ count: waiting }), cause } as const;
  if (trades.some(isUnaccepted))
    return { tone: 'calm', title: text.title({ count: alive }), cause } as const;
  return { tone: 'good', title: text.acceptedTitle, cause: text.acceptedCause } as const;
}

/** Nothing of what was traded is denied, and an offer that was let go is no failure. */
function describeDead(trades: readonly Trade[]) {
  const { failedTitle, failedCause, lateCause, reversedTitle, reversedCause } = words.created;
  if (trades.some(isReversed))
    return { tone: 'bad', title: reversedTitle, cause: reversedCause } as const;
  if (trades.some(isFailedLate))
    return { tone: 'bad', title: failedTitle, cause: lateCause } as const;
  // Without an offer there was nothing to let go.
  const isOff = trades.every((trade) => isLetGo(trade) && trade.offerID !== undefined);
  const tone = isOff ? 'off' : 'bad';
  return { tone, title: failedTitle, cause: failedCause } as const;
}

/** This page failed and a request has left: the next visit settles it, if it can know of it. */
function describeBroken({ isUnrecorded }: OutcomeContext): OutcomeView {
  const { title, cause, unrecorded } = words.broken;
  const reload = createPlainAction('reload');
  const showDeposits = createPlainAction('showDeposits');
  const way = isUnrecorded
    ? { cause: unrecorded, action: showDeposits }
    : { cause, action: reload, secondary: [showDeposits] };
  return { ...nothingMore, tone: 'bad', title, ...way };
}

function describeUnsent(why: WhyUnsent, { rest }: OutcomeContext): OutcomeView {
  const count = rest.reduce((sum, { body }) => sum + body.items.length, 0);
  const { title, cause } = words.unsent[why];
  const reviewRest = createPlainAction('reviewRest');
  const way =
    why === 'broken'
      ? ({ tone: 'bad', action: createPlainAction('reload'), secondary: [reviewRest] } as const)
      : ({ tone: 'calm', action: reviewRest } as const);
  return { ...nothingMore, title, cause: cause({ count }), ...way };
}
