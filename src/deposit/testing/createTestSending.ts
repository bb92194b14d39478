import { AssetPayError, type Failure } from '~/assetpay/errors/AssetPayError';
import type { Item } from '~/assetpay/inventory/item';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import type { Trade } from '~/assetpay/trades/trade';
import type { OutcomeContext } from '~/deposit/outcome/outcomeView';
import { type OrderLine, toDepositRequest } from '~/deposit/sending/depositOrder';
import { type Batch, type BatchState, nothingSent, type Sending } from '~/deposit/sending/sending';
import { toLineCents } from '~/lib/cents';

/** For tests: an item of the given price, USD. */
export function createPricedItem(id: string, price: number, changes: object = {}): Item {
  const offer = { price, accepted: true, maxAmount: 10_000 };
  return createTestItem({ id, offer, stickers: [], charm: null, ...changes });
}

export function toTestLine(item: Item, amount = 1): OrderLine {
  return { item, amount, cents: toLineCents(item.offer?.price ?? 0, amount) };
}

/** For tests: a batch of these lines in exactly that state. */
export function createTestBatch(
  state: BatchState,
  lines: readonly OrderLine[] = [toTestLine(createPricedItem('a', 10.75))],
): Batch {
  const externalId = `id-${lines.map(({ item }) => item.id).join('-')}`;
  const order = { game: '730', isInstant: true } as const;
  return { lines, body: toDepositRequest(order, lines, externalId), state };
}

export function createTestSending(batches: readonly Batch[], changes: Partial<Sending> = {}) {
  return { ...nothingSent, batches, ...changes } satisfies Sending;
}

export function toRefused(failure: Failure): BatchState {
  return { kind: 'refused', error: new AssetPayError({ requestId: 'request-1', ...failure }) };
}

export function createDepositTrade(changes: Partial<Trade> = {}): Trade {
  return {
    id: 'trade-1',
    status: 'initiated',
    game: '730',
    items: [],
    totalPrice: 10.75,
    preCredit: 8.6,
    pendingCredit: 2.15,
    isInstant: true,
    externalId: 'id-a',
    offerID: undefined,
    createdAt: undefined,
    updatedAt: undefined,
    activeAt: undefined,
    autoCancelAt: undefined,
    holdEndDate: undefined,
    revertedBy: undefined,
    error: undefined,
    botInfo: undefined,
    ...changes,
  };
}

export function toCreated(...trades: readonly [Trade, ...Trade[]]): BatchState {
  const [trade, ...relatedTrades] = trades;
  return { kind: 'created', deposit: { trade, relatedTrades } };
}

/** For tests: nothing is being read, the inventory holds `items`, all of `rest` is about them. */
export function createTestContext(
  rest: readonly Batch[],
  changes: Partial<OutcomeContext> = {},
): OutcomeContext {
  const items = new Map(rest.flatMap(({ lines }) => lines.map(({ item }) => [item.id, item])));
  const reread = { isRunning: false, error: null };
  return { items, trades: [], isHere: true, reread, rest, isUnrecorded: false, ...changes };
}
