import type { QueryClient } from '@tanstack/react-query';
import { reportToHost } from '~/app/embedding/reportToHost';
import type { createGamePicks } from '~/app/picks/createGamePicks';
import type { Reserved } from '~/app/picks/createSelection';
import type { Session } from '~/app/visit/createSession';
import type { Game } from '~/assetpay/facts/games';
import type { Trade } from '~/assetpay/trades/trade';
import { isInFlight } from '~/assetpay/trades/tradeStatus';
import type { ReservedUnits } from '~/deposit/basket/Basket';
import { listDifferences } from '~/deposit/outcome/confirmedSums';
import { isExplainedByInventory } from '~/deposit/outcome/refusals';
import { createSumLog, forgetEnded } from '~/deposit/outcome/sumLog';
import { forgetPicks } from '~/deposit/picks/pickSteps';
import { isSameReserved, resolveReserved } from '~/deposit/reservedItems';
import { createAttemptLog, createKeyLog } from '~/deposit/sending/attempts';
import { createSender } from '~/deposit/sending/createSender';
import { createLock } from '~/deposit/sending/lock';
import { createPause } from '~/deposit/sending/pause';
import type { Sender } from '~/deposit/sending/sender';
import type { Sending } from '~/deposit/sending/sending';
import { rereadInventory } from '~/inventory/read/rereadInventory';
import { type Derived, deriveStore } from '~/lib/store/deriveStore';
import { addTrades, listKnownTrades, refetchTrades } from '~/trades/follow/knownTrades';
import { watchTrades } from '~/trades/follow/watchTrades';
import { askBeforeLeaving } from './askBeforeLeaving';
import { describeHold } from './describeHold';
import { findDeviceStorage, findTabStorage } from './deviceStorage';

/** A player's way from the basket to the money. Lives as long as the page. */
export type Journey = {
  sender: Sender;
  /** Every known trade of both games. */
  trades: Derived<readonly Trade[]>;
  /** The items of both games that are already part of a deposit. */
  reserved: Derived<ReservedUnits>;
  /** The confirmed cents of a trade that this page sent and that came to another sum. */
  getConfirmedSum: (trade: Trade) => number | undefined;
  /** True if a refusal says that our inventory is stale. Answers true only once for each sending. */
  takeStale: (sending: Sending) => boolean;
  /** Removes all listeners. */
  dispose: () => void;
};

type Options = {
  session: Session;
  queryClient: QueryClient;
  getPicks: ReturnType<typeof createGamePicks>;
  /** Told what is part of a deposit, at once and at each change. */
  onReserved: (reserved: Reserved) => void;
};

/** Joins the rooms of a deposit: sent items leave the picks, appear as a trade, and change the inventory. */
export function createJourney({ session, queryClient, getPicks, onReserved }: Options): Journey {
  const { client } = session;
  const owner = session.getOwner();
  const places = [findDeviceStorage, findTabStorage];
  const log = createAttemptLog(places, owner);
  const openKeys = createKeyLog(places, owner);
  const pause = createPause();
  const sums = createSumLog(places, owner);

  const reread = (game: Game) =>
    // Even if this read fails, sent items cannot be picked: `reserved` holds them.
    void rereadInventory(queryClient, client, game, { scope: 'all', isFresh: false }).catch(
      () => undefined,
    );
  const end = ({ batches, game }: Sending) => {
    if (batches.some(({ state }) => 'deposit' in state)) reread(game);
  };

  const sender = createSender({
    client,
    log,
    openKeys,
    pause,
    lock: createLock(`assetpay.deposit.${owner}`, () => navigator.locks),
    trades: {
      get: () => listKnownTrades(queryClient),
      add: (trades) => addTrades(queryClient, trades),
      look: () => refetchTrades(queryClient, client),
    },
    onSettled: (batch, settlement) => {
      if (settlement.kind !== 'created') return;
      const { game, items } = batch.body;
      const ids = items.map(({ itemId }) => itemId);
      forgetPicks(getPicks(owner, game).store, ids);
      for (const [tradeId, { confirmedCents }] of listDifferences({
        ...batch,
        state: settlement,
      })) {
        sums.put({ tradeId, confirmedCents });
      }
    },
    onEnd: end,
  });

  const stopWatching = watchTrades(queryClient, ({ trade, before }) => {
    // A queue may wait for a slot that has just become free.
    sender.noteTrades();
    // The end of a trade gives items or collateral back (docs/api.md, Trade statuses and Instant credit).
    if (before !== undefined && !isInFlight(trade)) reread(trade.game);
  });
  const stopListening = log.subscribe(() => {
    // Another tab has sent something. If it dies meanwhile, this one settles it.
    if (!sender.sending.get().isBusy) void sender.resume();
  });
  const stopAsking = askBeforeLeaving(sender.sending, window);
  void sender.resume();

  const subscribeToQueries = (listener: () => void) =>
    queryClient.getQueryCache().subscribe(listener);
  const trades = deriveStore(() => listKnownTrades(queryClient), isSameList, [subscribeToQueries]);
  const reserved = deriveStore(
    () => resolveReserved({ trades: trades.get(), attempts: log.get(), openKeys: openKeys.get() }),
    isSameReserved,
    [trades.subscribe, log.subscribe, openKeys.subscribe],
  );
  const stopForgetting = trades.subscribe(() => forgetEnded(sums, trades.get()));
  const tell = () => {
    const units = reserved.get();
    onReserved({ units, findHold: (card) => describeHold(units, card) });
  };
  tell();
  const stopTelling = reserved.subscribe(tell);
  const stopReporting = reportToHost({ queryClient, client, trades, sending: sender.sending });
  const told = new WeakSet<Sending>();
  return {
    sender,
    trades,
    reserved,
    getConfirmedSum: ({ id }) => sums.get().find(({ tradeId }) => tradeId === id)?.confirmedCents,
    takeStale: (sending) => {
      if (told.has(sending) || !isStale(sending)) return false;
      told.add(sending);
      return true;
    },
    dispose: () => {
      stopWatching();
      stopForgetting();
      stopListening();
      stopTelling();
      stopReporting();
      stopAsking();
      sender.dispose();
      pause.end();
    },
  };
}

function isStale({ isBusy, batches }: Sending): boolean {
  if (isBusy) return false;
  return batches.some(
    ({ state }) => state.kind === 'refused' && isExplainedByInventory(state.error),
  );
}

function isSameList(before: readonly Trade[], next: readonly Trade[]): boolean {
  return before.length === next.length && before.every((trade, index) => trade === next[index]);
}
