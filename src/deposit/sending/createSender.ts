import { toKnownFacts } from '~/assetpay/trades/tradeFacts';
import { createStore, type Store } from '~/lib/store/store';
import { createSettler } from './createSettler';
import { hasLanded } from './depositDoubt';
import type { DepositOrder } from './depositOrder';
import type { Moment } from './moment';
import { planBatches } from './planBatches';
import { noteFacts } from './reservations';
import type { SenderTools } from './senderTools';
import { type Batch, type BatchState, isSettled, nothingSent, type Sending } from './sending';
import type { WhyUnsent } from './settlement';
import { confirmedForMs, type Look } from './whyNotPost';

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

/** ms between two looks for open idempotency keys while nothing else is under way. */
const watchMs = [30_000, 60_000, 120_000, 240_000, 480_000] as const;

/** Sends confirmed orders batch by batch, and settles the attempts of earlier pages. */
export function createSender(tools: SenderTools): Sender {
  const { log, openKeys, lock, pause, trades } = tools;
  const sending = createStore<Sending>(nothingSent);
  let isResuming = false;
  let watches = 0;

  const change = (part: Partial<Sending>) => sending.set((before) => ({ ...before, ...part }));
  const show = (externalId: string, state: BatchState) =>
    sending.set((before) => ({
      ...before,
      batches: before.batches.map((batch) =>
        batch.body.externalId === externalId && !isSettled(batch) ? { ...batch, state } : batch,
      ),
    }));
  const isStopped = () => sending.get().isStopping;

  const look = async (): Promise<Look> => {
    const begunAt = pause.now().ticks;
    const facts = await trades.look();
    const open = sending.get().batches.filter((batch) => !isSettled(batch));
    noteFacts(tools, facts, new Set(open.map(({ body }) => body.externalId)));
    const listed = new Set(facts.map(({ id }) => id));
    const known = trades.get().filter(({ id }) => !listed.has(id));
    const all = [...facts, ...known.map(toKnownFacts)];
    return { begunAt, endedAt: pause.now().ticks, facts: all };
  };
  const settler = createSettler({ ...tools, look, show, isStopped });

  /** An order of an open idempotency key may arrive late, or a created one may be listed at last. */
  const watch = async () => {
    watches += 1;
    const mine = watches;
    for (const ms of watchMs) {
      await pause.wait(ms, []);
      if (mine !== watches || openKeys.get().length === 0) return;
      if (!sending.get().isBusy) await look().catch(() => undefined);
    }
  };

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
    void watch();
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
      if (openKeys.get().length > 0 && watches === 0) {
        void look().catch(() => undefined);
        void watch();
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
      watches += 1;
      for (const stop of stops) stop();
    },
  };
}

function endBatch(batch: Batch, why: WhyUnsent): Batch {
  return isSettled(batch) ? batch : { ...batch, state: { kind: 'unsent', why } };
}
