import { createStore } from '~/lib/store/store';
import { createKeyWatch } from './createKeyWatch';
import { createLook } from './createLook';
import { createSettler } from './createSettler';
import { hasLanded } from './depositDoubt';
import type { DepositOrder } from './depositOrder';
import type { Moment } from './moment';
import { planBatches } from './planBatches';
import type { Sender } from './sender';
import type { SenderTools } from './senderTools';
import { type Batch, type BatchState, isSettled, nothingSent, type Sending } from './sending';
import type { WhyUnsent } from './settlement';
import { confirmedForMs } from './whyNotPost';

/** Sends confirmed orders batch by batch, and settles the attempts of earlier pages. */
export function createSender(tools: SenderTools): Sender {
  const { log, openKeys, lock, pause } = tools;
  const sending = createStore<Sending>(nothingSent);
  let isResuming = false;

  const change = (part: Partial<Sending>) => sending.set((before) => ({ ...before, ...part }));
  const show = (externalId: string, state: BatchState) =>
    sending.set((before) => ({
      ...before,
      batches: before.batches.map((batch) =>
        batch.body.externalId === externalId && !isSettled(batch) ? { ...batch, state } : batch,
      ),
    }));
  const isStopped = () => sending.get().isStopping;

  const look = createLook(tools, sending);
  const settler = createSettler({ ...tools, look, show, isStopped });
  const watch = createKeyWatch({ openKeys, pause, isBusy: () => sending.get().isBusy, look });

  const end = (why: WhyUnsent) => {
    sending.set((before) => ({
      ...before,
      isBusy: false,
      isStopping: false,
      batches: before.batches.map((batch) => endBatch(batch, before.isStopping ? 'stopped' : why)),
    }));
    tools.onEnd(sending.get());
    // A refusal may have created a failed trade, and created trades should appear in the list.
    void look().catch(() => undefined);
    watch.start();
  };

  /** Settles the attempts of earlier pages first, as their items stay reserved until then. */
  const settleLeftovers = async (isAlone: boolean) => {
    const attempts = settler.getLeftovers(isAlone);
    const [first] = attempts;
    if (first === undefined) return;
    const { game, isInstant } = first.body;
    sending.set((before) => ({
      ...before,
      ...(!before.isBusy && { game, isInstant, isResumed: true }),
      isBusy: true,
      batches: [
        ...before.batches.filter(isSettled),
        ...attempts.map(settler.toBatch),
        ...before.batches.filter((batch) => !isSettled(batch)),
      ],
    }));
    for (const attempt of attempts) await settler.settleLeftover(attempt);
  };

  const sendBatches = async (order: DepositOrder, confirmedAt: Moment): Promise<WhyUnsent> => {
    const batches = planBatches(order, openKeys.get());
    sending.set((before) => ({
      ...before,
      batches: [...before.batches.filter(isSettled), ...batches],
    }));
    for (const batch of batches) {
      const state = await settler.settleBatch(batch, confirmedAt);
      // The reason may apply to the other batches too, so the player decides how to go on.
      if (state.kind === 'unsent') return state.why;
      if (state.kind !== 'created') return 'behind';
    }
    return 'behind';
  };

  const run = async (order: DepositOrder, confirmedAt: Moment) => {
    const turn = new AbortController();
    const { signal } = turn;
    void pause.wait(confirmedForMs, ['stop']).then(() => turn.abort());
    const showHeld = () => {
      const [first] = sending.get().batches;
      if (first) show(first.body.externalId, { kind: 'otherTab' });
    };
    let why: WhyUnsent = 'broken';
    try {
      const work = async (isAlone: boolean) => {
        await settleLeftovers(isAlone);
        return sendBatches(order, confirmedAt);
      };
      why = await lock(work, { onHeld: showHeld, signal });
    } catch {
      why = signal.aborted ? 'expired' : 'broken';
    } finally {
      end(why);
    }
  };

  const noteRecords = () => {
    const isUnrecorded = log.isUnrecorded() || openKeys.isUnrecorded();
    if (isUnrecorded !== sending.get().isUnrecorded) change({ isUnrecorded });
  };
  const stops = [log.subscribe(noteRecords), openKeys.subscribe(noteRecords)];

  return {
    sending,
    send: (order) => {
      if (sending.get().isBusy || order.lines.length === 0) return;
      const { game, isInstant } = order;
      const batches = planBatches(order, openKeys.get());
      sending.set(({ isUnrecorded }) => ({
        ...nothingSent,
        game,
        isInstant,
        batches,
        isBusy: true,
        isUnrecorded,
      }));
      void run(order, pause.now());
    },
    resume: async () => {
      if (openKeys.get().length > 0 && !watch.hasStarted()) {
        void look().catch(() => undefined);
        watch.start();
      }
      if (isResuming || settler.getLeftovers(true).length === 0) return;
      isResuming = true;
      const settle = async (isAlone: boolean) => {
        // An order that waits for its turn will settle them.
        if (sending.get().isBusy) return;
        if (settler.getLeftovers(isAlone).length === 0) {
          // The other tab has settled it, and the list of trades shows the outcome.
          await look().catch(() => undefined);
          return;
        }
        await settleLeftovers(isAlone);
        end('broken');
      };
      try {
        await lock(settle, { onHeld: () => {}, signal: new AbortController().signal });
      } finally {
        isResuming = false;
      }
    },
    stop: () => {
      change({ isStopping: true });
      pause.nudge('stop');
    },
    hurry: () => pause.nudge('person'),
    noteTrades: () => pause.nudge('trades'),
    dismiss: () =>
      sending.set((before) =>
        before.isBusy ? before : { ...nothingSent, isUnrecorded: before.isUnrecorded },
      ),
    release: () => {
      for (const { state, body } of sending.get().batches) {
        const isThere = state.kind === 'refused' && hasLanded(state.error);
        if (isThere) settler.release(body.externalId);
      }
    },
    canRecord: log.canRecord,
    dispose: () => {
      watch.stop();
      for (const stop of stops) stop();
    },
  };
}

function endBatch(batch: Batch, why: WhyUnsent): Batch {
  return isSettled(batch) ? batch : { ...batch, state: { kind: 'unsent', why } };
}
