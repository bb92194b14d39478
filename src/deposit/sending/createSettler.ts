import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { listTrades } from '~/assetpay/trades/trade';
import type { Attempt, OpenKey } from './attempts';
import { countSlotsHere } from './depositSlots';
import { type Doubt, lookUp, type Settled } from './lookUp';
import type { Moment } from './moment';
import { closeKey, listReservations } from './reservations';
import { sendDeposit } from './sendDeposit';
import type { SenderTools } from './senderTools';
import type { Batch, BatchState } from './sending';
import type { Confirmed, SendTools } from './sendTools';
import { type Progress, type Settlement, waits } from './settlement';
import type { Look } from './whyNotPost';

type Tools = SenderTools & {
  look: () => Promise<Look>;
  show: (externalId: string, state: BatchState) => void;
  isStopped: () => boolean;
};

/** Settles one request after the other, and stores what is left of each. */
export function createSettler(tools: Tools) {
  const { client, log, openKeys, pause, trades, show } = tools;
  /** Attempts that the API knows but does not list. Reserved until they are found or the player decides. */
  const kept = new Set<string>();
  /** Attempts older than this page. Without a lock, any newer one may be under way in another tab. */
  const inherited = new Set(log.get().map(({ body }) => body.externalId));
  let lastLook: Look | undefined;
  let lastPostEndedAt: number | undefined;

  const look = async () => {
    lastLook = await tools.look();
    return lastLook;
  };

  const createSendTools = (externalId: string): SendTools => {
    let token: string | undefined;
    return {
      ...tools,
      look: async () => {
        token = await client.token.get();
        return look();
      },
      report: (progress) => show(externalId, { kind: 'underWay', progress }),
      reportNoSlot: (opensAt) => show(externalId, { kind: 'noSlot', opensAt }),
      getSlots: () => countSlotsHere(trades.get(), pause.now().wall),
      getStanding: () => ({
        isStopped: tools.isStopped(),
        look: lastLook,
        lastPostEndedAt,
        reserved: listReservations(tools, externalId),
      }),
      renewToken: async () =>
        token !== undefined && (await client.token.renew(token)) !== undefined,
      onPostEnd: () => {
        lastPostEndedAt = pause.now().ticks;
      },
    };
  };

  const find = (doubt: Doubt): Promise<Settled> => {
    const { externalId } = doubt.attempt.body;
    const report = (progress: Progress) => show(externalId, { kind: 'underWay', progress });
    return lookUp(doubt, { client, pause, report });
  };

  const finish = (batch: Batch, attempt: Attempt, { settlement, leaves }: Settled) => {
    const { externalId } = attempt.body;
    if ('deposit' in settlement) trades.add(listTrades(settlement.deposit));
    tools.onSettled(batch, settlement);
    closeKey(tools, attempt, leaves);
    if (leaves === 'attempt') kept.add(externalId);
    show(externalId, settlement);
    return settlement;
  };

  /** If this page fails, it still looks for a request that has left. If that fails too, the next visit looks. */
  const guard = async (
    batch: Batch,
    attempt: Attempt,
    settle: () => Promise<Settled>,
  ): Promise<Settlement | { kind: 'broken' }> => {
    try {
      return finish(batch, attempt, await settle());
    } catch {
      const { externalId } = attempt.body;
      const left = log.get().find(({ body }) => body.externalId === externalId);
      try {
        const doubt = left === undefined || left.sends === 0 ? undefined : createLeftDoubt(left);
        const broken = {
          settlement: { kind: 'unsent', why: 'broken' },
          leaves: 'nothing',
        } as const;
        return finish(batch, left ?? attempt, doubt ? await find(doubt) : broken);
      } catch {
        show(externalId, { kind: 'broken' });
        return { kind: 'broken' };
      }
    }
  };

  /** An attempt of a page that is gone is looked for from now on, and never sent. */
  const createLeftDoubt = (attempt: Attempt): Doubt => {
    const lastEndedAt = pause.now().ticks;
    if (attempt.hasLanded) {
      const error = new AssetPayError({ key: 'EXTERNAL_ID_EXISTS' });
      const absence = { kind: 'refused', error } as const;
      const lookForMs = waits.landedAgainMs;
      return { attempt, lastEndedAt, lookForMs, absence, leaves: 'attempt' };
    }
    const hasLeft = attempt.sends > 0;
    const absence = hasLeft
      ? ({ kind: 'absent' } as const)
      : ({ kind: 'unsent', why: 'left' } as const);
    const lookForMs = hasLeft ? waits.doubtMs : 0;
    return { attempt, lastEndedAt, lookForMs, absence, leaves: 'unfound' };
  };

  return {
    /** Attempts of pages that are gone; `isAlone` says that no other tab is sending. */
    getLeftovers: (isAlone: boolean) =>
      log
        .get()
        .filter(({ body }) => !kept.has(body.externalId))
        .filter(({ body }) => isAlone || inherited.has(body.externalId)),
    toBatch: ({ body }: Attempt): Batch => {
      const progress = { step: 'repeating', error: undefined } as const;
      return { lines: [], body, state: { kind: 'underWay', progress } };
    },
    settleLeftover: (attempt: Attempt) => {
      const batch = { lines: [], body: attempt.body, state: { kind: 'waiting' } } as const;
      return guard(batch, attempt, () => find(createLeftDoubt(attempt)));
    },
    settleBatch: (batch: Batch, confirmedAt: Moment) => {
      const confirmed = createConfirmed(batch, confirmedAt, openKeys.get());
      const { attempt } = confirmed;
      return guard(batch, attempt, async () => {
        log.put(attempt, { isHeld: true });
        const sendTools = createSendTools(attempt.body.externalId);
        const ended = await sendDeposit(confirmed, sendTools);
        return 'settlement' in ended ? ended : find(ended);
      });
    },
    release: (externalId: string) => {
      kept.delete(externalId);
      log.remove(externalId);
    },
  };
}

function createConfirmed(
  { body, lines }: Batch,
  confirmedAt: Moment,
  openKeys: readonly OpenKey[],
): Confirmed {
  const openKey = openKeys.find(({ externalId }) => externalId === body.externalId);
  const assets = lines.flatMap(({ item }) => item.assetId ?? []);
  const attempt = {
    body,
    createdAt: Math.round(confirmedAt.wall),
    sends: 0,
    hasLanded: false,
    earlier: openKey?.orders ?? [],
    assets: [...new Set([...(openKey?.assets ?? []), ...assets])],
  };
  const wanted = lines.map(({ item, amount }) => ({
    itemId: item.id,
    assetId: item.assetId,
    units: amount,
    owned: item.amount ?? 1,
  }));
  return { attempt, wanted, confirmedAt };
}
