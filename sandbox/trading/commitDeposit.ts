import { toCents } from '../lib/money';
import type { Client } from '../merchants/tokens';
import type { ApiError } from '../wire/toApiError';
import { toDepositError } from '../wire/toDepositError';
import { createTrades } from './createTrades';
import type { DepositRequest } from './parseDepositRequest';
import { readTrades } from './readTrades';
import type { Trade } from './Trade';
import type { Trading } from './Trading';
import { toExposure } from './toCredit';
import { selectHidingTrades, toCurrentItems } from './toCurrentItems';
import { whyNotAnotherDeposit } from './whyNotAnotherDeposit';
import { resolveLines, whyNotItems } from './whyNotItems';

type Deposit = {
  request: DepositRequest;
  client: Client;
  trading: Trading;
  /** Those that the merchant has used so far. */
  externalIds: Set<string>;
  /** The game's whole inventory, before changes and trades. */
  items: readonly unknown[];
  /** USD, without trades. */
  collateral: number;
  /** ms */
  now: number;
};

export type Outcome = { trades: Trade[] } | { error: ApiError };

/** Makes the trades of a deposit, all or none, or says why not. */
export function commitDeposit(deposit: Deposit): Outcome {
  const { request, client, trading, externalIds, collateral, now } = deposit;
  const trades = readTrades(trading, now);
  const hiding = selectHidingTrades(trading, trades);
  const items = toCurrentItems(deposit.items, trading.changes, hiding);
  const found = resolveLines(request.items, items);
  const whyNotId = isUsed(deposit) ? toDepositError('EXTERNAL_ID_EXISTS') : undefined;
  const whyNot = whyNotAnotherDeposit(trades, now) ?? whyNotItems(found, trading.changes);
  const isIdFirst = trading.settings.externalIdCheck === 'first';
  const error = isIdFirst ? (whyNotId ?? whyNot) : (whyNot ?? whyNotId);
  if (error !== undefined) return { error };
  const created = createTrades({
    request,
    found,
    client,
    firstSequence: trading.nextSequence,
    itemsPerTrade: trading.settings.itemsPerTrade,
    availableCents: toCents(collateral) - toExposure(trades),
    now,
  });
  trading.trades = [...trades, ...created];
  trading.nextSequence += created.length;
  if (request.externalId !== undefined) externalIds.add(request.externalId);
  return { trades: created };
}

function isUsed({ request: { externalId }, externalIds }: Deposit): boolean {
  return externalId !== undefined && externalIds.has(externalId);
}
