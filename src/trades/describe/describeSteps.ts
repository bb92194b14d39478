import { findPhase, type TradePhase } from '~/assetpay/facts/tradeStatuses';
import type { Trade } from '~/assetpay/trades/trade';
import { wasAccepted } from '~/assetpay/trades/tradeStatus';
import { formatComingDay } from '~/lib/comingDay';
import { formatShortDateTime } from '~/lib/dates';
import { words } from '~/trades/words';

export type StepState = 'done' | 'current' | 'next' | 'failed';

export type TradeStep = {
  name: string;
  state: StepState;
  /** The time when it happened or is due, if known. */
  time: string | undefined;
};

type Stage = {
  /** The number of steps done. */
  done: number;
  /** The next step failed. */
  isFailed: boolean;
  /** The time beside the last step: the end of the hold, or the last change. */
  lastTime?: 'due' | 'changed';
};

/** The progress in each phase (docs/api.md, Trade statuses). `undefined` if only the trade's own facts tell. */
const stages = {
  preparing: { done: 1, isFailed: false },
  offered: { done: 2, isFailed: false },
  held: { done: 3, isFailed: false, lastTime: 'due' },
  paid: { done: 4, isFailed: false, lastTime: 'changed' },
  reverted: { done: 3, isFailed: true },
  unpaid: undefined,
} as const satisfies Record<TradePhase, Stage | undefined>;

/** The steps of a deposit. A failed step is the last one shown. */
export function describeSteps(trade: Trade): readonly TradeStep[] {
  const { done, isFailed, lastTime } = findStage(trade);
  const times = listTimes(trade, lastTime);
  const { sent, offered, accepted, credited } = words.steps;
  const steps = [sent, offered, accepted, credited].map((names, index) => {
    const state = toState(index, done, isFailed);
    return { name: state === 'done' ? names.done : names.todo, state, time: times[index] };
  });
  return isFailed ? steps.slice(0, done + 1) : steps;
}

function toState(index: number, done: number, isFailed: boolean): StepState {
  if (index < done) return 'done';
  if (index > done) return 'next';
  return isFailed ? 'failed' : 'current';
}

function findStage(trade: Trade): Stage {
  const phase = findPhase(trade);
  const stage = phase && stages[phase];
  if (stage) return stage;
  const isFailed = phase === 'unpaid';
  if (wasAccepted(trade)) return { done: 3, isFailed };
  return { done: wasOffered(trade) ? 2 : 1, isFailed };
}

function wasOffered({ activeAt, offerID }: Trade): boolean {
  return activeAt !== undefined || offerID !== undefined;
}

function listTimes(trade: Trade, lastTime: Stage['lastTime']): readonly (string | undefined)[] {
  const { createdAt, activeAt, holdEndDate, updatedAt } = trade;
  const moment = (at: number | undefined) =>
    at === undefined ? undefined : formatShortDateTime(at);
  const due =
    holdEndDate === undefined ? undefined : words.steps.due({ date: formatComingDay(holdEndDate) });
  const changed = lastTime === 'changed' ? moment(updatedAt) : undefined;
  return [moment(createdAt), moment(activeAt), undefined, lastTime === 'due' ? due : changed];
}
