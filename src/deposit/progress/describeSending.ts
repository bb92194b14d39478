import { type AssetPayError, localKeys } from '~/assetpay/errors/AssetPayError';
import { describeError } from '~/assetpay/errors/describeError';
import { type Batch, isSettled, type Sending } from '~/deposit/sending/sending';
import type { Progress } from '~/deposit/sending/settlement';
import { formatMoment } from '~/lib/dates';
import { joinSentences } from '~/lib/language/joinSentences';
import { formatCountdown } from '~/lib/time';
import { type BatchRow, describeBatches } from './describeBatches';
import { sendingWords as words } from './sendingWords';

export type SendingAction = keyof typeof words.actions;

/** True if the action keeps further requests from being sent. */
export function isStop(action: SendingAction): boolean {
  return action === 'stop' || action === 'stopAfter' || action === 'stopRepeating';
}

/** Everything that is shown while a sending is under way. */
export type SendingView = {
  /** The name of the dialog. */
  name: string;
  title: string;
  sentence: string;
  /** Changes every second, so it is not announced. */
  countdown: string | undefined;
  /** `ask`: it waits for the player; `doubt`: the outcome is unknown. */
  tone: 'busy' | 'ask' | 'doubt';
  /** `2 of 3`, if there are several batches. */
  progress: { text: string; done: number; of: number } | undefined;
  rows: readonly BatchRow[];
  actions: readonly SendingAction[];
  /** The effect of closing the dialog or the page. */
  note: string;
};

type Stage = Pick<SendingView, 'title' | 'sentence' | 'countdown' | 'tone' | 'actions'>;

/** Describes a sending. Defined for every state; `now` is ms since 1970. */
export function describeSending(sending: Sending, now: number): SendingView {
  const { batches, isStopping, isResumed } = sending;
  const index = batches.findIndex((batch) => !isSettled(batch));
  const current = batches[index];
  const stage = describeStage(current, { now, isResumed });
  const isMore = index >= 0 && index < batches.length - 1;
  return {
    ...stage,
    name: isResumed ? words.resumedTitle : words.title({ count: batches.length }),
    sentence: joinSentences([stage.sentence, isStopping ? words.stopping : undefined]),
    actions: [...stage.actions, ...listStopActions(current, { isMore, isStopping, isResumed })],
    progress: batches.length > 1 ? describeBatchProgress(batches, index) : undefined,
    rows: batches.length > 1 ? describeBatches(sending) : [],
    note: sending.isUnrecorded ? words.keepOpen : words.goesOn,
  };
}

function describeBatchProgress(batches: readonly Batch[], index: number) {
  const of = batches.length;
  const done = batches.filter(isSettled).length;
  return { text: words.progress({ number: index < 0 ? of : index + 1, count: of }), done, of };
}

type Stopping = { isMore: boolean; isStopping: boolean; isResumed: boolean };

/**
 * A request that has not left can be held back; one that has left need not be repeated. Requests of earlier pages are
 * never resent.
 */
function listStopActions(current: Batch | undefined, state: Stopping): SendingAction[] {
  if (current === undefined || state.isStopping || state.isResumed) return [];
  if (current.state.kind !== 'underWay') return ['stop'];
  const { step } = current.state.progress;
  if (step === 'busy') return ['stop'];
  if (state.isMore) return ['stopAfter'];
  return step === 'repeating' ? ['stopRepeating'] : [];
}

function describeStage(
  batch: Batch | undefined,
  { now, isResumed }: { now: number; isResumed: boolean },
): Stage {
  const state = batch?.state;
  switch (state?.kind) {
    case 'underWay':
      return describeProgress(state.progress, { now, isResumed });
    case 'noSlot':
      return describeNoSlot(state.opensAt, now);
    case 'otherTab':
      return createStage(words.otherTab);
    default:
      return createStage(words.looking);
  }
}

function createStage(text: { title: string; sentence: string }, more: Partial<Stage> = {}): Stage {
  const { title, sentence } = text;
  return { title, sentence, countdown: undefined, tone: 'busy', actions: [], ...more };
}

function describeNoSlot(opensAt: number | undefined, now: number): Stage {
  const text = words.noSlot;
  if (opensAt === undefined) {
    return createStage(text.offers, { tone: 'ask', actions: ['showDeposits', 'checkNow'] });
  }
  return createStage(text.time, {
    countdown: text.next({ countdown: formatCountdown(opensAt - now) }),
  });
}

function describeProgress(
  progress: Progress,
  { now, isResumed }: { now: number; isResumed: boolean },
): Stage {
  switch (progress.step) {
    case 'sending':
      return createStage(words.sending);
    case 'busy': {
      const { title, inProgress, degraded, next } = words.busy;
      const sentence = progress.error.key === 'DEPOSIT_IN_PROGRESS' ? inProgress : degraded;
      const countdown = next({ countdown: formatCountdown(progress.nextAt - now) });
      return createStage({ title, sentence }, { countdown });
    }
    case 'repeating': {
      const { title, resumed, offline, sentence } = words.repeating;
      if (isResumed && progress.error === undefined) {
        return createStage({ title, sentence: resumed });
      }
      const isCut = progress.error?.key === localKeys.unreachable;
      return createStage({ title, sentence: isCut ? offline : sentence }, { tone: 'doubt' });
    }
    case 'checking':
      return describeChecking(progress, now);
  }
}

function describeChecking(
  { error, nextAt, until }: Extract<Progress, { step: 'checking' }>,
  now: number,
): Stage {
  const text = words.checking;
  const sentence = until > now ? text.sentence({ until: formatMoment(until, now) }) : text.overdue;
  const trouble = error && text.trouble({ why: describeError(error).title });
  return createStage(
    { title: text.title, sentence: joinSentences([sentence, trouble]) },
    {
      tone: 'doubt',
      countdown: text.next({ countdown: formatCountdown(nextAt - now) }),
      actions: isSignedOut(error) ? ['signIn', 'checkNow'] : ['checkNow'],
    },
  );
}

function isSignedOut(error: AssetPayError | undefined): boolean {
  return error !== undefined && describeError(error).remedy.kind === 'signIn';
}
