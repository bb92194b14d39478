import { toCents } from '../lib/money';
import type { Client } from '../merchants/players';
import type { ApiError } from '../wire/ApiError';
import { toDepositError } from '../wire/toDepositError';
import { createTrades } from './createTrades';
import { computeExposure } from './credit';
import type { DepositRequest } from './parseDepositRequest';
import { readAccountTrades, readTrades } from './readTrades';
import { resolveCurrentItems, selectHidingTrades } from './resolveCurrentItems';
import { type FoundLine, resolveLines } from './resolveLines';
import type { Trade } from './Trade';
import type { Trading } from './Trading';
import { whyNotAnotherDeposit } from './whyNotAnotherDeposit';
import { whyNotItems } from './whyNotItems';

type Deposit = {
  request: DepositRequest;
  client: Client;
  trading: Trading;
  /** The merchant's used ones. */
  externalIds: Set<string>;
  /** The game's whole inventory, before changes and trades. */
  items: readonly unknown[];
  /** USD, without trades. */
  collateral: number;
  /** ms */
  now: number;
};

export type Outcome = { trades: Trade[] } | { error: ApiError };

/** Creates all trades of a deposit, or none and answers why. */
export function commitDeposit(deposit: Deposit): Outcome {
  const { request, client, trading, externalIds, collateral, now } = deposit;
  const trades = readTrades(trading, now);
  const found = findLines(deposit);
  const error = whyNot(deposit, trades, found);
  if (error !== undefined) return { error };
  const created = createTrades({
    request,
    found,
    client,
    merchantId: trading.merchantId,
    firstSequence: trading.nextSequence,
    settings: trading.settings,
    availableCents: toCents(collateral) - computeExposure(trades),
    now,
  });
  trading.trades = [...trades, ...created];
  trading.nextSequence += created.length;
  if (request.externalId !== undefined) externalIds.add(request.externalId);
  return { trades: created };
}

/** The lines with the items that are left for them: no merchant holds them. */
function findLines({ request, trading, items, now }: Deposit): FoundLine[] {
  const { account, settings } = trading;
  const hiding = selectHidingTrades(settings, readAccountTrades(account, now));
  return resolveLines(request.items, {
    left: resolveCurrentItems(items, account.changes, hiding),
    items,
  });
}

function whyNot(
  { request: { externalId }, externalIds, trading, now }: Deposit,
  trades: readonly Trade[],
  found: readonly FoundLine[],
): ApiError | undefined {
  const isUsed = externalId !== undefined && externalIds.has(externalId);
  const whyNotId = isUsed ? toDepositError('EXTERNAL_ID_EXISTS') : undefined;
  const whyNotElse =
    whyNotAnotherDeposit(trades, now) ?? whyNotItems(found, trading.account.changes);
  const isIdFirst = trading.settings.externalIdCheck === 'first';
  return isIdFirst ? (whyNotId ?? whyNotElse) : (whyNotElse ?? whyNotId);
}
