import { gameFacts } from '~/assetpay/facts/games';
import type { Trade } from '~/assetpay/trades/trade';
import { findStart } from '~/assetpay/trades/trade';
import { toFullName } from '~/items/itemNames';
import type { Cell } from './toCsv';

/** Named as in the API (docs/api.md, Trade), in every language: programs read them. Sums are USD. */
const columns = [
  'createdAt',
  'status',
  'game',
  'totalPrice',
  'preCredit',
  'pendingCredit',
  'holdEndDate',
  'items',
  'id',
  'externalId',
  'offerID',
] as const;

/** Deposits as rows of a table, below the names of its columns. */
export function listDepositRows(trades: readonly Trade[]): Cell[][] {
  return [[...columns], ...trades.map(toRow)];
}

function toRow(trade: Trade): Cell[] {
  const { status, game, totalPrice, preCredit, pendingCredit, holdEndDate } = trade;
  const { id, externalId, offerID, items } = trade;
  const names = items.map((item) => {
    const amount = item.amount ?? 1;
    return amount > 1 ? `${toFullName(item)} × ${amount}` : toFullName(item);
  });
  return [
    toMoment(findStart(trade)),
    status,
    gameFacts[game].name,
    totalPrice,
    preCredit,
    pendingCredit,
    toMoment(holdEndDate),
    names.join('; '),
    id,
    externalId,
    offerID,
  ];
}

/** ISO 8601 in UTC; nothing for a moment that nobody named. */
function toMoment(at: number | undefined): string | undefined {
  return at ? new Date(at).toISOString() : undefined;
}
