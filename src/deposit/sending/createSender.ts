import { toKnownFacts } from '~/assetpay/trades/tradeFacts';
import { createStore, type Store } from '~/lib/store';
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
  /** Sends what was confirmed just now; a second call while something is under way does nothing. */
  send: (order: DepositOrder) => void;
  /** Settles what another page of this person left behind, once that page is gone. */
  resume: () => Promise<void>;
  /** Sends nothing more, and ends every wait for it; what has left is brought to its end. */
  stop: () => void;
  /** The person wants to know now. */
  hurry: () => void;
  /** A trade has changed: a slot may be free. */
  noteTrades: () => void;
  /** Forgets what has ended. */
  dismiss: () => void;
  /** Frees the items of a number that the API knows and no list shows, as the person has decided. */
  release: () => void;
  /** Whether an attempt can be written down in this browser now. */
  canRecord: () => boolean;
  /** Ends all that it listens to, and its looks for open numbers. */
  dispose: () => void;
};

/** ms between looks for numbers that are open when nothing else is under way. */
const watchMs = [30_000, 60_000, 120_000, 240_000, 480_000] as const;

/** Sends confirmed orders, batch after batch, and settles what an earlier page left behind. */
export function createSender(tools: SenderTools): Sender {
  const { log, numbers, lock, pause, trades } = tools;
  const sending = createStore<Sending>(nothingSent);
  let turn = new AbortController();
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

  /** Numbers that are open may turn up, or be listed at last. */
  const watch = async () => {
    watches += 1;
    const mine = watches;
    for (const ms of watchMs) {
      await pause.wait(ms, []);
      if (mine !== watches || numbers.get().length === 0) return;
      if (!sending.get().isBusy) await look().catch(() => undefined);
    }
  };

  const end = (why: WhyUnsent) => {
    sending.set((before) => ({
      ...before,
      isBusy: false,
      isStopping: false,
      batches: before.batches.map((batch) => toEnded(batch, before.isStopping ? 'stopped' : why)),
    }));
    tools.onEnd(sending.get());
    // A refusal can leave a failed trade behind, and what was made is to be seen in the list.
    void look().catch(() => undefined);
    void watch();
  };

  /** What an earlier page left behind comes first: until it is known, its items are not free. */
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
        ...attempts.map(settler.toLeftover),
        ...before.batches.filter((batch) => !isSettled(batch)),
      ],
    }));
    for (const attempt of attempts) await settler.settleLeftover(attempt);
  };

  const sendBatches = async (order: DepositOrder, confirmedAt: Moment): Promise<WhyUnsent> => {
    const batches = planBatches(order, numbers.get());
    sending.set((before) => ({
      ...before,
      batches: [...before.batches.filter(isSettled), ...batches],
    }));
    for (const batch of batches) {
      const state = await settler.settleBatch(batch, confirmedAt);
      // The reason may concern the others too: the person decides how to go on.
      if (state.kind === 'unsent') return state.why;
      if (state.kind !== 'created') return 'behind';
    }
    return 'behind';
  };

  const run = async (order: DepositOrder, confirmedAt: Moment) => {
    const mine = new AbortController();
    const { signal } = mine;
    turn = mine;
    void pause.wait(confirmedForMs, ['stop']).then(() => mine.abort());
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
    const isUnrecorded = log.isUnrecorded() || numbers.isUnrecorded();
    if (isUnrecorded !== sending.get().isUnrecorded) change({ isUnrecorded });
  };
  const stops = [log.subscribe(noteRecords), numbers.subscribe(noteRecords)];

  return {
    sending,
    send: (order) => {
      if (sending.get().isBusy || order.lines.length === 0) return;
      const { game, isInstant } = order;
      const batches = planBatches(order, numbers.get());
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
      if (numbers.get().length > 0 && watches === 0) {
        void look().catch(() => undefined);
        void watch();
      }
      if (isResuming || settler.getLeftovers(true).length === 0) return;
      isResuming = true;
      const settle = async (isAlone: boolean) => {
        // An order that waits for its turn settles them itself.
        if (sending.get().isBusy) return;
        if (settler.getLeftovers(isAlone).length === 0) {
          // The other tab has: what became of it is in the list of trades.
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
      turn.abort();
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

function toEnded(batch: Batch, why: WhyUnsent): Batch {
  return isSettled(batch) ? batch : { ...batch, state: { kind: 'unsent', why } };
}
