import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { toAssetPayError } from '~/assetpay/errors/toAssetPayError';
import type { AssetPayClient } from '~/assetpay/request/client';
import type { Deposit, Trade } from '~/assetpay/trades/trade';
import { isInFlight } from '~/assetpay/trades/tradeStatus';
import { createStore, type Store } from '~/lib/store';
import type { Attempt, AttemptLog } from './attempts';
import {
  createExternalId,
  type DepositOrder,
  selectBatches,
  toDepositRequest,
} from './depositOrder';
import { toDepositSlots } from './depositSlots';
import type { Lock } from './lock';
import type { Pause } from './pause';
import { type Batch, type BatchState, nothingSent, type Sending } from './sending';
import { type Settlement, settleAttempt } from './settleAttempt';

/** What sending needs to know of the person's trades, which it does not own. */
export type KnownTrades = {
  get: () => readonly Trade[];
  add: (trades: readonly Trade[]) => void;
  /** Reads them anew; rejects when that does not work. */
  refetch: () => Promise<unknown>;
};

export type SenderTools = {
  client: AssetPayClient;
  log: AttemptLog;
  lock: Lock;
  pause: Pause;
  trades: KnownTrades;
  /** Something is certain now: called before the attempt is forgotten. */
  onSettled: (batch: Batch, settlement: Settlement) => void;
  /** Nothing more is under way. */
  onEnd: (sending: Sending) => void;
};

export type Sender = {
  sending: Store<Sending>;
  /** Sends what was confirmed; a second call while something is under way does nothing. */
  send: (order: DepositOrder) => void;
  /** Settles what an earlier page of this person left behind. */
  resume: () => Promise<void>;
  /** Begins no further batch; what is under way is brought to its end. */
  stop: () => void;
  /** Cuts the present wait short. */
  hurry: () => void;
  /** Forgets what has ended. */
  dismiss: () => void;
};

/** Tries to read the trades before a deposit is given up. */
const lookTries = 3;

/** ms after which a blocked queue looks again whether a slot is free. */
const slotCheckMs = 60_000;

/** Sends confirmed orders, batch after batch, and settles what an earlier page left behind. */
export function createSender(tools: SenderTools): Sender {
  const { log, lock, pause, trades } = tools;
  const sending = createStore<Sending>(nothingSent);
  const isStopped = () => sending.get().isStopping;

  const change = (part: Partial<Sending>) => sending.set((before) => ({ ...before, ...part }));
  const changeBatch = (index: number, state: BatchState) =>
    sending.set((before) => ({
      ...before,
      batches: before.batches.map((batch, at) => (at === index ? { ...batch, state } : batch)),
    }));

  const settle = async (attempt: Attempt, batch: Batch, show: (state: BatchState) => void) => {
    const report = (progress: Extract<BatchState, { kind: 'underWay' }>['progress']) =>
      show({ kind: 'underWay', progress });
    const settlement = await settleAttempt(attempt, { ...tools, report, isStopped });
    if (settlement.kind === 'created') trades.add(listTrades(settlement.deposit));
    tools.onSettled(batch, settlement);
    log.remove(attempt.body.externalId);
    show(settlement);
    return settlement;
  };

  /** What an earlier page left behind comes first: until it is known, its items are not free. */
  const settleLeftovers = async (isShown: boolean) => {
    const attempts = log.get();
    const batches = attempts.map(toLeftover);
    if (isShown && attempts[0] !== undefined) {
      const { game, isInstant } = attempts[0].body;
      change({ game, isInstant, batches, isBusy: true, isResumed: true });
    }
    for (const [index, attempt] of attempts.entries()) {
      const batch = batches[index];
      if (batch) await settle(attempt, batch, (state) => isShown && changeBatch(index, state));
    }
    return attempts.length > 0;
  };

  const waitForSlot = async (index: number) => {
    while (!isStopped()) {
      const { free, opensAt } = toDepositSlots(trades.get(), pause.now());
      if (free > 0) return true;
      changeBatch(index, { kind: 'noSlot', opensAt });
      await pause.wait(opensAt === undefined ? slotCheckMs : opensAt - pause.now() + 1_000);
    }
    return false;
  };

  const sendBatch = async (batch: Batch, index: number): Promise<BatchState> => {
    if (isStopped() || !(await waitForSlot(index))) return { kind: 'unsent' };
    const taken = whyTaken(batch, trades.get());
    if (taken !== undefined) return { kind: 'refused', error: taken };
    const now = pause.now();
    const attempt = { body: batch.body, createdAt: now, sends: 0, sentAt: now, hasLanded: false };
    return settle(attempt, batch, (state) => changeBatch(index, state));
  };

  /** What cannot be looked up is not sent: nobody could say afterwards where it is (docs/decisions/0008). */
  const look = async (): Promise<AssetPayError | undefined> => {
    for (let tries = 1; ; tries += 1) {
      const error = await trades.refetch().then(() => undefined, toAssetPayError);
      if (error === undefined || tries === lookTries || isStopped()) return error;
      await pause.wait(Math.max(error.retryAfterMs ?? 0, tries * 1_000));
    }
  };

  const sendBatches = async (batches: readonly Batch[]) => {
    const error = await look();
    if (error !== undefined) return changeBatch(0, { kind: 'refused', error });
    for (const [index, batch] of batches.entries()) {
      const state = await sendBatch(batch, index);
      changeBatch(index, state);
      // The reason may concern the others too: the person decides how to go on.
      if (state.kind !== 'created') break;
    }
  };

  const end = () => {
    sending.set((before) => ({
      ...before,
      isBusy: false,
      isStopping: false,
      batches: before.batches.map(toEnded),
    }));
    tools.onEnd(sending.get());
  };

  const run = async (batches: readonly Batch[]) => {
    try {
      await lock(
        async () => {
          await settleLeftovers(false);
          await sendBatches(batches);
        },
        () => changeBatch(0, { kind: 'otherTab' }),
      );
    } finally {
      end();
    }
  };

  return {
    sending,
    send: (order) => {
      if (sending.get().isBusy || order.lines.length === 0) return;
      const { game, isInstant } = order;
      const batches = toBatches(order);
      sending.set({ ...nothingSent, game, isInstant, batches, isBusy: true });
      void run(batches);
    },
    resume: async () => {
      if (log.get().length === 0) return;
      await lock(
        async () => {
          const isShown = !sending.get().isBusy;
          if (await settleLeftovers(isShown)) if (isShown) end();
        },
        () => undefined,
      );
    },
    stop: () => {
      change({ isStopping: true });
      pause.hurry();
    },
    hurry: () => pause.hurry(),
    dismiss: () => sending.set((before) => (before.isBusy ? before : nothingSent)),
  };
}

function toBatches(order: DepositOrder): Batch[] {
  return selectBatches(order.lines).map((lines) => ({
    lines,
    body: toDepositRequest(order, lines, createExternalId()),
    state: { kind: 'waiting' },
  }));
}

function toLeftover({ body }: Attempt): Batch {
  const progress = { step: 'repeating', error: undefined } as const;
  return { lines: [], body, state: { kind: 'underWay', progress } };
}

function toEnded(batch: Batch): Batch {
  const isOpen = ['waiting', 'otherTab', 'noSlot'].includes(batch.state.kind);
  return isOpen ? { ...batch, state: { kind: 'unsent' } } : batch;
}

function listTrades({ trade, relatedTrades }: Deposit): Trade[] {
  return [trade, ...relatedTrades];
}

/** An item that stands in an open offer already, as another tab or device has sent it. Stacks may stand in many. */
function whyTaken({ lines }: Batch, trades: readonly Trade[]): AssetPayError | undefined {
  const open = new Set(trades.filter(isInFlight).flatMap(({ items }) => items.map(({ id }) => id)));
  const isTaken = lines.some(({ item }) => item.amount === undefined && open.has(item.id));
  return isTaken ? new AssetPayError({ key: 'ITEMS_IN_OFFER' }) : undefined;
}
