import type { QueryClient } from '@tanstack/react-query';
import type { AssetPayClient } from '~/assetpay/request/client';
import type { Trade } from '~/assetpay/trades/trade';
import { listTrades } from '~/assetpay/trades/trade';
import { isInFlight } from '~/assetpay/trades/tradeStatus';
import type { Batch, Sending } from '~/deposit/sending/sending';
import type { DepositEvent } from '~/embed/publicTypes';
import { rereadInventory } from '~/inventory/read/rereadInventory';
import type { Derived } from '~/lib/store/deriveStore';
import { refetchTrades } from '~/trades/follow/knownTrades';
import { describeDeposit, describeFailure } from './describeDeposit';
import { describeReads } from './describeReads';
import type { HostLink } from './hostLink';
import { observeHeight } from './observeHeight';

/** The parts of a visit that are reported. */
export type Reported = {
  queryClient: QueryClient;
  client: AssetPayClient;
  trades: Derived<readonly Trade[]>;
  sending: Derived<Sending>;
};

/**
 * Tells the host of everything that changes in this visit, and reads anew when the host asks for it. Nothing is told
 * twice. Returns a function that ends it.
 */
export function reportVisit(link: HostLink, visit: Reported): () => void {
  const { queryClient, trades, sending } = visit;
  const tellReads = createReadReport(link, queryClient);
  const tellTrades = createTradeReport(link);
  const tellSending = createSendingReport(link);
  const start = [
    () => queryClient.getQueryCache().subscribe(tellReads),
    () => trades.subscribe(() => tellTrades(trades.get())),
    () => sending.subscribe(() => tellSending(sending.get())),
    () => link.onRefresh(() => void rereadAll(visit)),
    () => observeHeight(document, (px) => link.tell({ type: 'height', px })),
  ];
  const stops = start.map((begin) => begin());
  tellReads();
  tellTrades(trades.get());
  tellSending(sending.get());
  return () => {
    for (const stop of stops) stop();
  };
}

function createReadReport(link: HostLink, queryClient: QueryClient): () => void {
  const tell = createChangeFilter(link);
  return () => {
    const { state, error } = describeReads(queryClient);
    tell('state', state);
    tell('error', error);
  };
}

function createTradeReport(link: HostLink): (trades: readonly Trade[]) => void {
  const tell = createChangeFilter(link);
  const known = new Set<string>();
  return (trades) => {
    for (const trade of trades) {
      // A deposit that had ended before this visit is history, not news.
      if (!known.has(trade.id) && !isInFlight(trade)) continue;
      known.add(trade.id);
      tell(trade.id, { type: 'deposit.status', ...describeDeposit(trade) });
    }
  };
}

function createSendingReport(link: HostLink): (sending: Sending) => void {
  const told = new Set<string>();
  return ({ batches }) => {
    for (const batch of batches) {
      const events = describeEnd(batch);
      if (events.length === 0 || told.has(batch.body.externalId)) continue;
      told.add(batch.body.externalId);
      for (const event of events) link.tell(event);
    }
  };
}

function describeEnd(batch: Batch): DepositEvent[] {
  const { state } = batch;
  if (state.kind === 'created' || state.kind === 'earlier') {
    const { externalId } = batch.body;
    return listTrades(state.deposit).map((trade) => ({
      type: 'deposit.created',
      ...describeDeposit(trade),
      externalId,
    }));
  }
  const failure = describeFailure(batch);
  return failure === undefined ? [] : [failure];
}

/** Tells an event of a subject only if it differs from the last one of that subject. */
function createChangeFilter(link: HostLink) {
  const last = new Map<string, string>();
  return (subject: string, event: DepositEvent | undefined) => {
    const text = JSON.stringify(event ?? null);
    if (last.get(subject) === text) return;
    last.set(subject, text);
    if (event !== undefined) link.tell(event);
  };
}

/** Reads inventory and deposits of the game on the screen again. A failure leaves what is shown. */
async function rereadAll({ queryClient, client }: Reported): Promise<void> {
  const { game } = describeReads(queryClient);
  if (game === undefined) return;
  await Promise.allSettled([
    rereadInventory(queryClient, client, game, { scope: 'all', isFresh: false }),
    refetchTrades(queryClient, client, game),
  ]);
}
